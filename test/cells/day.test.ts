import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Cell, createDayParser, createEmploymentEndParser } from '../../src/cells';
import { isoDay } from '../../src/regulation';

const read = createDayParser();
const dateCell = (serial: number): Cell => ({ kind: 'date', serial });

/** The day as `2026-06-15`, or the kind of reading that is none. */
function dayOf(cell: Cell): string {
  const reading = read(cell);
  return reading.kind === 'value' ? isoDay(reading.value) : reading.kind;
}

test.each<[Cell, string]>([
  ['15/06/2026', '2026-06-15'],
  ['5/1/2026', '2026-01-05'],
  ['05/01/26', '2026-01-05'],
  ['5/1/49', '2049-01-05'],
  ['5/1/50', '1950-01-05'],
  ['5/1/99', '1999-01-05'],
  ['5-1-2026', '2026-01-05'],
  ['05.01.2026', '2026-01-05'],
  ['2026-01-05', '2026-01-05'],
  ['5 janvier 2026', '2026-01-05'],
  ['1er janvier 2026', '2026-01-01'],
  ['5 JANV. 2026', '2026-01-05'],
  ['5 février 2026', '2026-02-05'],
  ['5 fevr 2026', '2026-02-05'],
  ['15 août 2026', '2026-08-15'],
  ['5\u00a0décembre\u00a02026', '2026-12-05'],
  ['29/02/2024', '2024-02-29'],
  ['01/01/1940', '1940-01-01'],
  ['31/12/2100', '2100-12-31'],
  [46188, '2026-06-15'],
  [46188.75, '2026-06-15'],
  [14611, '1940-01-01'],
  [73415, '2100-12-31'],
  [dateCell(46188), '2026-06-15'],
  [dateCell(46188.999), '2026-06-15'],
])('%p is %s', (cell, day) => {
  expect(dayOf(cell)).toBe(day);
});

test.each<[Cell]>([
  [2023],
  ['2023'],
  ['juin 2026'],
  ['06/2026'],
  ['31/02/2026'],
  ['29/02/2025'],
  ['01/13/2026'],
  ['0/1/2026'],
  ['5/1/126'],
  ['5 brumaire 2026'],
  ['lundi'],
  ['31/12/1939'],
  ['01/01/2101'],
  ['2026-13-01'],
  [14610],
  [73416],
  [-1],
  [NaN],
  [Infinity],
  [dateCell(NaN)],
  [dateCell(1e300)],
  [dateCell(-1)],
  [dateCell(2)],
  [true],
  ['en poste'],
  [{ kind: 'error', text: '#REF!' }],
])('%p is no day', (cell) => {
  expect(dayOf(cell)).toBe('unreadable');
});

test.each<[Cell]>([[null], [''], ['-'], ['/'], ['néant']])('%p is empty', (cell) => {
  expect(dayOf(cell)).toBe('absent');
});

// Old Macs count from 1904: a bare number is 1462 days later there; a date cell comes in the 1900 system.
test('in a workbook that counts from 1904, a bare number is a later day and a date cell is the same', () => {
  const reads = [createDayParser(1904), createEmploymentEndParser(1904)];
  for (const readFrom1904 of reads) {
    expect(readFrom1904(44726)).toEqual({ kind: 'value', value: 46188 });
    expect(readFrom1904(dateCell(46188))).toEqual({ kind: 'value', value: 46188 });
    expect(readFrom1904('15/06/2026')).toEqual({ kind: 'value', value: 46188 });
    expect(readFrom1904(2023).kind).toBe('unreadable');
  }
});

describe('the last day of a job', () => {
  const readEnd = createEmploymentEndParser();

  test.each(['en poste', 'En Poste', 'à ce jour', 'A CE JOUR', 'en cours', 'toujours en poste'])(
    '%p goes on',
    (text) => {
      expect(readEnd(text)).toEqual({ kind: 'value', value: 'ongoing' });
    },
  );

  test('a date is a date, an empty cell is empty, anything else is unknown', () => {
    expect(readEnd('15/06/2026')).toEqual({ kind: 'value', value: 46188 });
    expect(readEnd(46188)).toEqual({ kind: 'value', value: 46188 });
    expect(readEnd(dateCell(46188))).toEqual({ kind: 'value', value: 46188 });
    expect(readEnd(' ')).toEqual({ kind: 'absent' });
    expect(readEnd('CDI').kind).toBe('unreadable');
  });
});

// A workbook is filled in Paris and audited in Fort-de-France: a day must not slip.
test.each(['America/Martinique', 'Pacific/Auckland', 'Europe/Paris'])(
  'the same day on a machine in %s',
  async (zone) => {
    const script = resolve('test/support/print-days.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
    });
    expect(JSON.parse(stdout)).toEqual({
      zone,
      days: [
        '2026-06-15',
        '2026-03-29',
        '2026-10-25',
        '2026-01-01',
        '2024-02-29',
        '2026-06-15',
        '2026-06-15',
      ],
      sixMonthsBefore: '2025-12-15',
      quoted: '15/06/2026',
    });
  },
);

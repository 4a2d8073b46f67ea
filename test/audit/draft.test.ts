import { type Draft, draftOf, openRegisters, planDraft, readDraft, startDraft } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { dayOfIso } from '../../src/regulation';
import {
  type Register,
  type RegisterColumn,
  type Sheet,
  headingOf,
  readRegister,
  recogniseRegister,
} from '../../src/table';
import { lawInForce } from '../support/law';
import { optionsOf, readRegisterCases, sheetsOf } from '../support/register-cases';

const settings = openRegisters([], [], { session: lawInForce, referenceDay: null });

function open(sheet: Sheet, session = lawInForce): Register | null {
  const layout = recogniseRegister(sheet);
  return layout === null ? null : readRegister(sheet, layout, session);
}

/** A register with these columns and lines. */
function registerOf(
  columns: readonly RegisterColumn[],
  rows: readonly (readonly Cell[])[],
  more: Partial<Sheet> = {},
): Register {
  const register = open({ name: 'PFMP', rows: [columns.map(headingOf), ...rows], merges: [], ...more });
  if (register === null) throw new Error('no register');
  return register;
}

const columns = ['candidateNumber', 'fullName', 'start', 'end', 'weeks', 'structure', 'signed'] as const;
const ada: readonly Cell[] = ['0012', 'EXEMPLE Ada', 46_027, 46_052, 4, 'Mairie', 'oui'];
const register = registerOf(columns, [ada]);
const change = (more: Partial<Record<RegisterColumn, string>>): Draft =>
  new Map([...draftOf(register, 2), ...(Object.entries(more) as [RegisterColumn, string][])]);

describe('a line that nobody changed', () => {
  test.each(
    readRegisterCases().map(
      (each) => [`line ${each.line}, session ${each.session}, ${each.clause}`, each] as const,
    ),
  )('is written nowhere, and read as it stands: %s', (_title, registers) => {
    const options = optionsOf(registers);
    const book = openRegisters([], [], options);
    for (const sheet of sheetsOf(registers)) {
      const own = open(sheet, options.session);
      for (const line of own?.lines ?? []) {
        if (own === null) continue;
        const draft = draftOf(own, line.row);
        expect(planDraft(own, line.row, draft)).toEqual([]);
        expect(readDraft(own, line.row, draft, book)).toEqual(line);
      }
    }
  });

  test('is read as it stands when it is entered anew', () => {
    for (const registers of readRegisterCases()) {
      const options = optionsOf(registers);
      const book = openRegisters([], [], options);
      for (const sheet of sheetsOf(registers)) {
        const own = open(sheet, options.session);
        if (own === null) continue;
        for (const line of own.lines) {
          const entered = readDraft(own, null, draftOf(own, line.row), book);
          expect(saidBy(entered)).toEqual(saidBy(line));
        }
      }
    }
  });

  test.each<readonly [string, Cell]>([
    ['a day', { kind: 'date', serial: 46_027 }],
    ['a day with a time', 46_027.5],
    ['a text', '5 janvier 2026'],
    ['an error', { kind: 'error', text: '#N/A' }],
    ['an answer of Excel', true],
    ['a text in spaces', '  05/01/2026 '],
    ['nothing', null],
  ])('keeps %s where a day is asked for', (_what, cell) => {
    const other = registerOf(columns, [['0012', 'EXEMPLE Ada', cell, 46_052, 4, 'Mairie', 'oui']]);
    expect(planDraft(other, 2, draftOf(other, 2))).toEqual([]);
  });
});

/** What a line says, wherever it stands. */
function saidBy(line: Register['lines'][number] | null): unknown {
  if (line === null) return null;
  if ('attestation' in line) return { ...line.attestation, place: null, person: line.person };
  return { ...line.checklist, row: null, cells: null, unit: line.unit, person: line.person };
}

describe('a line that is corrected', () => {
  test.each<readonly [RegisterColumn, string, number, string | number | null, string]>([
    ['structure', '  Hôpital ', 5, 'Hôpital', 'text'],
    ['weeks', '4,5', 4, 4.5, 'number'],
    ['weeks', '4 sem.', 4, '4 sem.', 'text'],
    ['weeks', 'quatre', 4, 'quatre', 'text'],
    ['candidateNumber', '0013', 0, '0013', 'text'],
    ['start', '12/01/26', 2, dayOfIso('2026-01-12'), 'day'],
    ['start', '12/1/2026', 2, dayOfIso('2026-01-12'), 'day'],
    ['start', '12 janvier 2026', 2, dayOfIso('2026-01-12'), 'day'],
    ['start', '31/02/2026', 2, '31/02/2026', 'text'],
    ['start', '12/01/1826', 2, '12/01/1826', 'text'],
    ['signed', '', 6, null, 'text'],
  ])('has %s changed to %j, and no other cell', (column, typed, at, value, kind) => {
    expect(planDraft(register, 2, change({ [column]: typed }))).toEqual([{ column: at, value, kind }]);
  });

  test('is read as it will stand there', () => {
    const line = readDraft(register, 2, change({ start: '12/01/26', weeks: '3' }), settings);
    if (line === null || !('attestation' in line)) throw new Error('an attestation');
    const { start, end, weeks, place } = line.attestation;
    expect(start).toEqual({ kind: 'value', value: dayOfIso('2026-01-12') });
    expect(end).toEqual({ kind: 'value', value: 46_052 });
    expect(weeks).toEqual({ kind: 'value', value: 3 });
    expect(place.row).toBe(2);
  });

  test('is no line once all of it is emptied', () => {
    const nothing = new Map(columns.map((column) => [column, ''] as const));
    expect(planDraft(register, 2, nothing)).toHaveLength(columns.length);
    expect(readDraft(register, 2, nothing, settings)).toBeNull();
  });
});

describe('days of a workbook that counts from 1904', () => {
  const old = registerOf(
    columns,
    [['0012', 'EXEMPLE Ada', 46_027 - 1462, 46_052 - 1462, 4, 'Mairie', 'oui']],
    {
      dateSystem: 1904,
    },
  );

  test('are shown as they are, and written nowhere', () => {
    expect(draftOf(old, 2).get('start')).toBe('05/01/2026');
    expect(planDraft(old, 2, draftOf(old, 2))).toEqual([]);
    expect(readDraft(old, 2, draftOf(old, 2), settings)).toEqual(old.lines[0]);
  });

  test('are read as the same day when they are entered', () => {
    const line = readDraft(old, null, draftOf(register, 2), settings);
    expect(saidBy(line)).toEqual(saidBy(register.lines[0] ?? null));
  });
});

describe('a new line', () => {
  const who = { number: '0012', name: 'EXEMPLE Ada', birthDate: null };

  test('begins with who it is of', () => {
    expect([...startDraft(who)]).toEqual([
      ['candidateNumber', '0012'],
      ['fullName', 'EXEMPLE Ada'],
    ]);
    expect([...startDraft({ ...who, number: null })]).toEqual([['fullName', 'EXEMPLE Ada']]);
  });

  test('is of its candidate where the register has the name in two columns', () => {
    const parted = registerOf(['lastName', 'firstName', 'start', 'end', 'weeks'], []);
    const draft: Draft = new Map([...startDraft(who), ['weeks', '4']]);
    expect(planDraft(parted, null, draft)).toEqual([
      { column: 0, value: 'EXEMPLE Ada', kind: 'text' },
      { column: 4, value: 4, kind: 'number' },
    ]);
    expect(readDraft(parted, null, draft, settings)?.person).toEqual({ number: null, name: 'EXEMPLE Ada' });
  });

  test('stands below all others, and says nothing in a column that the register does not have', () => {
    const draft: Draft = new Map([...startDraft(who), ['stamped', 'oui'], ['start', '05/01/26']]);
    expect(planDraft(register, null, draft).map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(readDraft(register, null, draft, settings)?.row).toBe(3);
  });
});

import { type Cell, createMarkParser } from '../../src/cells';

const read = createMarkParser(20);
const errorCell: Cell = { kind: 'error', text: '#N/A' };
const dateCell: Cell = { kind: 'date', serial: 46188 };

test.each<[Cell, number]>([
  [0, 0],
  [20, 20],
  [12.5, 12.5],
  [9.99, 9.99],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['12,5/20', 12.5],
  ['12,5 / 20', 12.5],
  ['12/20', 12],
  ['0', 0],
  [' 20 ', 20],
])('%p is the mark %p', (cell, value) => {
  expect(read(cell)).toEqual({ kind: 'value', value: { kind: 'mark', value } });
});

test.each<[string, string]>([
  ['NV', 'non-valid'],
  ['nv', 'non-valid'],
  ['Non valide', 'non-valid'],
  ['ABS', 'absent'],
  ['AB', 'absent'],
  ['Absent', 'absent'],
  ['ABI', 'absent-unjustified'],
  ['ABJ', 'absent-justified'],
  ['DISP', 'dispensed'],
  ['DI', 'dispensed'],
  ['dispense', 'dispensed'],
  ['Dispensée', 'dispensed'],
])('%p is %s', (text, kind) => {
  expect(read(text)).toEqual({ kind: 'value', value: { kind } });
});

test.each<[Cell]>([[null], [''], ['-'], ['néant'], ['N/A']])('%p is empty', (cell) => {
  expect(read(cell)).toEqual({ kind: 'absent' });
});

test.each<[Cell, string]>([
  ['12/40', 'other-unit'],
  ['12/200', 'other-unit'],
  ['12 points', 'other-unit'],
  ['1 250', 'other-unit'],
  [20.01, 'out-of-range'],
  [20.25, 'out-of-range'],
  [21, 'out-of-range'],
  ['21/20', 'out-of-range'],
  [-0.25, 'negative'],
  ['-1', 'negative'],
  [NaN, 'not-understood'],
  [Infinity, 'not-understood'],
  ['EA', 'not-understood'],
  ['12-13', 'other-unit'],
  [true, 'not-understood'],
  [errorCell, 'error-cell'],
  // Excel turns "12/5" into 12 May: no mark can be told from it.
  [dateCell, 'looks-like-a-date'],
])('%p can’t be read: %s', (cell, obstacle) => {
  expect(read(cell)).toMatchObject({ kind: 'unreadable', obstacle });
});

test('another scale than 20 is the session’s business', () => {
  expect(createMarkParser(40)('25/40')).toEqual({ kind: 'value', value: { kind: 'mark', value: 25 } });
  expect(createMarkParser(40)('12/20').kind).toBe('unreadable');
});

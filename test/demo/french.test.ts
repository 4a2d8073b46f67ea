import { readFrenchEntry } from '../../demo/grid/french-entry';
import { readFrenchFormula, sayFrenchFormula } from '../../demo/grid/french-formula';
import { entryOf, sayCell } from '../../demo/grid/say-cell';
import { NO_STYLE } from '../excel-host/cell';

test.each([
  ['12,5', '12.5'],
  ['1 250,5', '1250.5'],
  ['-3', '-3'],
  ['15 %', '15%'],
  ['15/06/2026', '2026-06-15'],
  ['5/6/26', '2026-6-5'],
  ['vrai', true],
  ['FAUX', false],
  ['Léa', 'Léa'],
  ['', ''],
  ['18 semaines', '18 semaines'],
  ["'012", "'012"],
])('“%s” typed in a French Excel is %j in an English one', (typed, entry) => {
  expect(readFrenchEntry(typed)).toBe(entry);
});

test.each(['31/02/2026', '6/15/2026', '12.5', '1,234.5', 'TRUE'])(
  '“%s” is no number, day or truth in a French Excel, and stays the text that it is',
  (typed) => {
    expect(readFrenchEntry(typed)).toBe(`'${typed}`);
  },
);

test.each([
  ['=SI(A1>0,5;"oui; non, peut-être";"1,5")', '=IF(A1>0.5,"oui; non, peut-être","1,5")'],
  ['=AGORA.PFMP_OK(E7;F7)', '=AGORA.PFMP_OK(E7,F7)'],
  ['=NB.SI(A1:A9;VRAI)', '=COUNTIF(A1:A9,TRUE)'],
  ["=SOMME('Mes notes, 2026'!A1;2)", "=SUM('Mes notes, 2026'!A1,2)"],
])('the formula %s is understood, and shown again as it was typed', (french, english) => {
  expect(readFrenchFormula(french)).toBe(english);
  expect(sayFrenchFormula(english)).toBe(french);
});

test('a formula in English is understood too', () => {
  expect(readFrenchFormula('=IF(A1>1.5,"a","b")')).toBe('=IF(A1>1.5,"a","b")');
});

test.each([
  [{ value: 46_188, style: { numberFormat: 'dd/mm/yyyy' } }, '15/06/2026', 46_188],
  [{ value: 12.5, style: NO_STYLE }, '12,5', 12.5],
  [{ value: true, style: NO_STYLE }, 'VRAI', true],
  [{ value: '012', quoted: true as const, style: NO_STYLE }, "'012", "'012"],
  [{ value: '12,5', style: NO_STYLE }, '12,5', "'12,5"],
  [{ value: null, style: NO_STYLE }, undefined, ''],
  [{ value: { error: '#N/A' as const }, style: NO_STYLE }, '#N/A', '#N/A'],
])('a cell %j is edited as %j, and undone by typing %j', (cell, edited, entry) => {
  expect([sayCell(cell), entryOf(cell)]).toEqual([edited, entry]);
});

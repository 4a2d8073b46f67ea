import type { Cell } from '../../src/cells';

/** The headings of a sheet of marks, as an exam officer writes them. */
export const markHeadings = [
  'Nom et prénom',
  'Catégorie',
  'Éco-droit',
  'Maths',
  'E2',
  'E31',
  'E32',
  'PSE',
  'LVA',
  'LVB',
  'Français',
  'Hist-Géo',
  'Arts appliqués',
  'EPS',
  'Facultatif 1',
] as const;

/** A class with all proposed results among its candidates, of any size; the same each time. */
export function markRows(size: number): readonly (readonly Cell[])[] {
  const row = (at: number): readonly Cell[] => {
    const level = 6 + (at % 13);
    const marks: Cell[] = Array.from({ length: 12 }, (_, unit) => Math.min(20, level + (unit % 3)));
    if (at % 17 === 3) marks[8] = null;
    if (at % 23 === 5) marks[11] = 'ABI';
    return [`CANDIDAT ${at + 1}`, 'FPC reconversion', ...marks, at % 4 === 0 ? 12 : null];
  };
  return [markHeadings, ...Array.from({ length: size }, (_, at) => row(at))];
}

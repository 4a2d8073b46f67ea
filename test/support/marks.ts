import { type DiplomaFile, type DiplomaUnit, type Entry, diplomaUnits } from '../../src/regulation';

/** The columns of a sheet that has a mark for every compulsory unit. */
export const markColumns = diplomaUnits.map((unit) => `mark${unit}`);

/** 12 in each of them. */
export const MARKS_OF_TWELVE: Readonly<Record<string, number>> = Object.fromEntries(
  markColumns.map((column) => [column, 12]),
);

/** A candidate with this mark in every unit; null: in none. */
export function fileOfMarks(mark: number | null): DiplomaFile {
  return fileOf(
    Object.fromEntries(diplomaUnits.map((unit) => [unit, mark])) as Record<DiplomaUnit, number | null>,
  );
}

/** A candidate with these marks, in continuing training; null: missing. */
export function fileOf(marks: Readonly<Record<DiplomaUnit, number | null>>): DiplomaFile {
  return {
    category: 'adult-first',
    units: Object.fromEntries(
      diplomaUnits.map((unit) => [unit, entryOf(marks[unit])]),
    ) as unknown as DiplomaFile['units'],
    optional: [],
    project: null,
    stray: [],
    control: new Map(),
  };
}

export function entryOf(mark: number | null): Entry {
  return mark === null ? { kind: 'missing' } : { kind: 'mark', value: mark, kept: null };
}

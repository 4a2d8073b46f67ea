import type { Cell, CellRow } from '../../src/cells';
import { type Field, fields } from '../../src/regulation';
import type { FieldColumn, TableLayout } from '../../src/table';

/**
 * The layout of a table whose columns are named by their fields: `status`, or `experienceStart 2` for the
 * second certificate, `pfmpWeeks 3` for the third part of the weeks.
 *
 * @param names  one a column, from column A
 * @param ambiguous  fields that two columns claim
 */
export function layoutOf(names: readonly string[], ambiguous: readonly Field[] = []): TableLayout {
  const columns = names.map((name, column) => ({ ...fieldOf(name), column, header: name, ownHeader: name }));
  return { headerRow: 0, columns, ambiguous: new Set(ambiguous), ignored: [], aside: [], ours: [] };
}

/** The field and the part (from 0) that a column's name says. */
export function fieldOf(name: string): Pick<FieldColumn, 'field' | 'part' | 'serves'> {
  const [word = '', number = '1'] = name.split(' ');
  const field = fields.find((each) => each === word);
  const part = Number(number) - 1;
  if (field === undefined || !Number.isInteger(part) || part < 0) {
    throw new Error(`"${name}" names no field (src/regulation/fields.ts)`);
  }
  return name === 'workingTime' ? { field, part, serves: 'every-certificate' } : { field, part };
}

/**
 * A cell as a workbook would hand it over for what a scenario's author typed: nothing for an empty text, an
 * error cell for `#REF!` and its like, else the text.
 */
export function cellOf(typed: string): Cell {
  if (typed === '') return null;
  return /^#[A-Z/0]+[!?]?$/.test(typed) ? { kind: 'error', text: typed } : typed;
}

/** A row of typed texts. */
export function rowOf(typed: readonly string[]): CellRow {
  return typed.map(cellOf);
}

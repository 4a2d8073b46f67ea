import type { Field } from '../regulation';
import type { Meanings } from './meanings';

/** One column that was understood. */
export interface FieldColumn {
  readonly field: Field;
  /** from 0 */
  readonly column: number;
  /** as it stands in the sheet, group heading first */
  readonly header: string;
  /** as it stands in its very column, without a group heading */
  readonly ownHeader: string;
  /** its place among the columns of the field: 0, or 0, 1, 2… for parts and certificates */
  readonly part: number;
  /** a working time whose heading numbers no certificate */
  readonly serves?: 'every-certificate';
}

/** One column that serves no field. */
export interface AsideColumn {
  /** from 0 */
  readonly column: number;
  readonly header: string;
  /** the field that it claims along with another column; null: not understood */
  readonly claimed: Field | null;
}

/** How a sheet's candidate table is laid out. */
export interface TableLayout {
  /** the last row of the heading, from 0 */
  readonly headerRow: number;
  readonly columns: readonly FieldColumn[];
  /** fields that two columns claim: neither is taken */
  readonly ambiguous: ReadonlySet<Field>;
  /** the headings that were not understood, as they stand */
  readonly ignored: readonly string[];
  /** the columns that serve no field, and the field that two of them claim */
  readonly aside: readonly AsideColumn[];
  /** our own columns, from 0: never input */
  readonly ours: readonly number[];
}

/** What a person said of the table, where recognition is not to decide. */
export interface LayoutWishes {
  /** the last row of the heading, from 0 */
  readonly headerRow?: number;
  /** whether a table without any name or number is one: yes when a person points at its headings */
  readonly identity?: 'required' | 'optional';
  /** for each field the heading of its column, as typed; null: it has none, whatever headings say */
  readonly mapping?: ReadonlyMap<Field, string | null>;
  /** what words of the table mean, where they do not say it themselves */
  readonly meanings?: Meanings;
}

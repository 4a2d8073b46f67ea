import type { Consult, Field, Holdings, Likeness, RegisterSettings, WeekConvention } from '../../regulation';
import type { Register, RegisterColumn } from '../../table';
import type { LocatedFinding } from '../result';

/** A candidate whom a sheet of the workbook lists. */
export interface Person {
  readonly sheet: string;
  readonly likeness: Likeness;
}

/** What a register says of itself: its lines, and those that are nobody's. */
export interface RegisterAudit {
  readonly name: string;
  readonly kind: Register['kind'];
  /** the last row of the heading, from 1 */
  readonly headerRow: number;
  readonly lines: number;
  /** what makes a week out of its days; null: it tells no weeks */
  readonly convention: WeekConvention | null;
  readonly ignored: readonly string[];
  /** columns that two headings claim */
  readonly ambiguous: readonly RegisterColumn[];
  readonly findings: readonly LocatedFinding[];
}

/** The registers of a workbook, joined with its candidates. */
export interface RegisterBook {
  readonly registers: readonly Register[];
  /** completes a candidate with what the registers hold of it */
  readonly consult: Consult;
  /** the fields that the registers tell, whether or not the list of candidates does */
  readonly fields: readonly Field[];
  readonly audits: readonly RegisterAudit[];
  /** what they hold of a candidate */
  readonly holdingsOf: (likeness: Likeness) => Holdings;
  /** under which they were read */
  readonly settings: RegisterSettings;
  /** the lines that were read for a candidate, on which its verdict rests */
  readonly linesOf: (likeness: Likeness) => readonly HeldLine[];
}

/** A line of a register, by where it stands. */
export interface HeldLine {
  readonly register: Register;
  /** from 1 */
  readonly row: number;
  /** whether it can be nobody else's */
  readonly isCertain: boolean;
}

import type { DossierUnit, Field, Unit } from '../regulation';

/** What of a candidates' table fills a parameter, in a formula that is inserted beside it. */
export type Filling =
  /** the candidate's cell of the first of these fields that has a column */
  | { readonly kind: 'cell'; readonly fields: readonly Field[] }
  /** the same, but the field depends on the unit that is asked about */
  | {
      readonly kind: 'cell-of-unit';
      readonly fields: Readonly<Record<DossierUnit, readonly Field[]>>;
    }
  /** what counts in the unit: the mark, by UNIT_GRADE where the table has the unit's dossier and proofs */
  | { readonly kind: 'unit-grade'; readonly unit: Unit; readonly fields: readonly Field[] }
  /** the candidate's cells of a field that may have several columns */
  | { readonly kind: 'cells'; readonly fields: readonly Field[] }
  /** the headings, or the candidate's cells, of the columns of marks, which must stand side by side */
  | { readonly kind: 'unit-headings' | 'unit-marks'; readonly fields: readonly Field[] }
  | { readonly kind: 'headings' }
  | { readonly kind: 'row' }
  | { readonly kind: 'table' }
  /** a column of a register of periods: it stands elsewhere than the candidates, and no table fills it */
  | { readonly kind: 'register' };

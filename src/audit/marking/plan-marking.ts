import { type Cell, daysBetweenSystems } from '../../cells';
import type { Catalogue } from '../../messages';
import type { Field } from '../../regulation';
import { type Sheet, columnIndex } from '../../table';
import type { RegisterBook } from '../registers';
import type { SheetAudit } from '../result';
import { headingCondition } from './heading-condition';
import { type JudgedInput, guardFormula, unguardedFormula } from './guard-formula';
import { type MarkSet, verdictMarks } from './mark-set';
import { guardRegisters } from './register-guard';
import { sealOf } from './seal';

/** What goes into the two cells of a row. */
export interface RowMark {
  /** as the sheet numbers it, from 1 */
  readonly row: number;
  /** a formula that shows the verdict as long as it holds, and else that the row must be judged again */
  readonly verdict: string;
  /** what the formula shows now; null: that depends on today's date too */
  readonly shown: string | null;
  /** plain text; '' when there is nothing to say */
  readonly reasons: string;
}

/**
 * Who the candidate is: judged by no rule, unless the cell can't be read or a finding is about it. Where there are
 * registers it decides which of their lines are the candidate's.
 */
const labelFields: ReadonlySet<Field> = new Set(['candidateNumber', 'lastName', 'firstName', 'fullName']);

export interface MarkManner {
  readonly registers?: RegisterBook | null;
  readonly set?: MarkSet;
  readonly sheetName?: string;
}

/**
 * What to write for the candidates of an audited sheet: for each the guarded verdict and the reasons. Texts in
 * cells are French in every locale, since they are workbook data.
 *
 * @param sheet  the cells that were audited
 * @param words  the French catalogue
 * @param manner  the registers that the verdicts rest on too; what the two cells tell: the verdict and its reasons,
 *   or the proposed result; where the formulas stand on another sheet, what goes before an address: `'Classe A'!`
 */
export function planRowMarks(
  sheet: Sheet,
  audit: Pick<SheetAudit, 'columns' | 'candidates' | 'headerRow'>,
  words: Catalogue,
  { registers = null, set = verdictMarks(words), sheetName = '' }: MarkManner = {},
): readonly RowMark[] {
  const { marking } = words;
  const { stale } = set.words;
  const { columns, candidates } = audit;
  const heading = headingCondition(sheet, audit, sheetName);
  const guard = registers === null ? null : guardRegisters(registers);
  const toWorkbook = sheet.dateSystem === 1904 ? daysBetweenSystems : 0;
  return candidates.flatMap((candidate): readonly RowMark[] => {
    const { row, findings, likeness, holdsUntil } = candidate;
    const told = set.tell(candidate);
    if (told === null) return [];
    const cells = sheet.rows[row - 1] ?? [];
    const named = new Set(findings.map(({ field }) => field));
    const isError = (cell: Cell | undefined) => typeof cell === 'object' && cell?.kind === 'error';
    const isLabel = ({ field, column }: (typeof columns)[number]) =>
      guard === null && labelFields.has(field) && !named.has(field) && !isError(cells[columnIndex(column)]);
    const labels = columns.filter(isLabel).map(({ column }) => `${sheetName}$${column}${row}`);
    const inputs = columns
      .filter((column) => !isLabel(column))
      .map(({ column }): JudgedInput => ({
        address: `${sheetName}$${column}${row}`,
        cell: asWorkbookCounts(cells[columnIndex(column)] ?? null, toWorkbook),
      }));
    const anchor = sheetName === '' ? null : `${sheetName}$A${row}`;
    const lines = guard === null ? [] : guard(likeness);
    const others = [...(heading === null ? [] : [heading]), ...(lines ?? [])];
    const guarded = { inputs, labels, others, anchor, verdict: told.shown, stale };
    const until = holdsUntil === null ? null : holdsUntil - toWorkbook;
    const reasons = told.text;
    const formula = lines === null ? null : guardFormula({ ...guarded, until, seal: sealOf(reasons) });
    if (formula !== null) {
      return [{ row, verdict: formula, shown: until === null ? guarded.verdict : null, reasons }];
    }
    const looked = [marking.tooLong, reasons].join(' ').trim();
    return [
      {
        row,
        verdict: unguardedFormula(stale, sealOf(looked)),
        shown: stale,
        reasons: looked,
      },
    ];
  });
}

/** A date cell comes in the 1900 system; the formula meets it as the workbook counts. */
function asWorkbookCounts(cell: Cell, days: number): Cell {
  return typeof cell === 'object' && cell?.kind === 'date' ? { ...cell, serial: cell.serial - days } : cell;
}

import { type WorkbookAudit, auditWorkbook } from '../audit';
import { foldText } from '../cells';
import { type Sheet, listHeadings } from '../table';
import type { Command } from './arguments';

export type AuditedFile =
  | { readonly kind: 'audited'; readonly audit: WorkbookAudit }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Where the heading of a sheet that was not recognised is looked for. */
const ROWS_SEARCHED = 30;
const MOST_HEADINGS_SHOWN = 30;

/**
 * Audits the sheets of one file as the command asks, or says why it can't be.
 *
 * @param onRows  told now and then how many rows of the current sheet are done
 */
export function auditFile(
  file: string,
  sheets: readonly Sheet[],
  command: Command,
  onRows: (done: number, total: number) => void,
): AuditedFile {
  const { words, sheet: wanted, header, mapping } = command;
  const { refusals } = words;
  const refused = (sentence: string): AuditedFile => ({ kind: 'refused', sentence });

  const chosen = wanted === null ? sheets : sheets.filter(({ name }) => foldText(name) === foldText(wanted));
  if (wanted !== null && chosen.length === 0) {
    return refused(refusals.noSheet(file, wanted, sheets.map(({ name }) => name).join(', ')));
  }
  // The registers of the other sheets tell of the candidates of this one.
  const whole = auditWorkbook(sheets, {
    session: command.session,
    referenceDay: command.referenceDay,
    examDate: command.examDate,
    convention: command.convention,
    wishes: { mapping, ...(header === null ? {} : { headerRow: header - 1 }) },
    onRows,
  });
  const isChosen = ({ name }: { readonly name: string }) => chosen.some((each) => each.name === name);
  const audit: WorkbookAudit = {
    ...whole,
    sheets: whole.sheets.filter(isChosen),
    skipped: whole.skipped.filter(isChosen),
  };
  const headings = headingsOf(chosen, audit);
  const unknown = [...mapping.values()].find((heading) => !headings.has(foldText(heading)));
  if (unknown !== undefined) {
    const shown = [...headings.values()].slice(0, MOST_HEADINGS_SHOWN).join(', ');
    return refused(refusals.noHeading(unknown, shown));
  }
  if (audit.sheets.length > 0) return { kind: 'audited', audit };
  if (header !== null) return refused(refusals.noTableUnderHeader(file, header));
  const registers = whole.registers.map(({ name }) => name);
  const areAlone = registers.length > 0 && whole.sheets.length === 0;
  return refused(areAlone ? refusals.registersAlone(file, registers) : refusals.noCandidateTable(file));
}

/** The headings that a person may name: of the tables found, or else of the first rows. */
function headingsOf(sheets: readonly Sheet[], audit: WorkbookAudit): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const sheet of sheets) {
    const found = audit.sheets.find(({ name }) => name === sheet.name);
    const rows = found ? [found.headerRow - 1] : sheet.rows.slice(0, ROWS_SEARCHED).map((_, row) => row);
    for (const row of rows) {
      for (const heading of listHeadings(sheet, row)) headings.set(foldText(heading), heading);
    }
  }
  return headings;
}

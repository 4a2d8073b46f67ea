import { type Catalogue, sayFinding, sayFix } from '../messages';
import { ownSheetPrefix } from './own-sheets';
import { type RegisterAudit, sayRegister } from './registers';
import type { ReportRow, ReportSheet } from './report-plan';
import type { LocatedFinding, WorkbookAudit } from './result';

interface GivenFile {
  readonly file: string;
  readonly audit: Pick<WorkbookAudit, 'registers'>;
}

/**
 * The sheet of the report that names the registers: what each was taken for, then its lines that are nobody's, with
 * cell, reason and what to do.
 *
 * @returns null where no workbook has a register
 */
export function planRegisters(files: readonly GivenFile[], words: Catalogue): ReportSheet | null {
  const rows = files.flatMap(({ file, audit }) =>
    audit.registers.flatMap((register) => planRegister(file, register, words)),
  );
  if (rows.length === 0) return null;
  const { headings, sheetNames } = words.report;
  return {
    name: `${ownSheetPrefix} – ${sheetNames.registers}`,
    columns: [
      { heading: headings.file, width: 24 },
      { heading: headings.sheet, width: 18 },
      { heading: headings.row, width: 7 },
      { heading: headings.cell, width: 9 },
      { heading: headings.message, width: 60 },
      { heading: headings.fix, width: 44 },
    ],
    rows,
  };
}

function planRegister(file: string, register: RegisterAudit, words: Catalogue): readonly ReportRow[] {
  const { name, findings } = register;
  const { taken, convention } = sayRegister(register, words);
  const line = (finding: LocatedFinding): ReportRow => ({
    tone: 'missing',
    cells: [file, name, rowOf(finding), finding.cell, sayFinding(finding, words), sayFix(finding, words)],
  });
  return [
    {
      tone: 'plain',
      cells: [file, name, null, null, convention === null ? taken : `${taken} ${convention}.`, null],
    },
    ...findings.map(line),
  ];
}

/** The line that a finding of a register is about. */
function rowOf({ details }: LocatedFinding): number | null {
  return 'row' in details ? details.row : null;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditedCandidate, type SheetAudit, type WorkbookAudit, auditWorkbook } from '../../src/audit';
import { type FinalGrade, type UnitOutcome, codes, registerCodes, dayOfIso } from '../../src/regulation';
import type { Sheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { lawInForce } from '../support/law';
import { type Marks, type SheetDescription, type WorkbookDescription, headerRowOf } from './describe';
import { descriptions, resaved } from './descriptions';
import { example } from './exemple';
import { splitCells, typedCell } from './typed-cell';

const FILES = join(__dirname, 'files');
const ASSETS = join(__dirname, '../../assets');

async function readSheets(path: string): Promise<readonly Sheet[]> {
  const answer = await readWorkbook(new Uint8Array(readFileSync(path)));
  if (answer.kind === 'refused') throw new Error(`${path} is refused: ${answer.refusal}`);
  return answer.sheets;
}

function audit(sheets: readonly Sheet[], today: string | undefined): WorkbookAudit {
  const referenceDay = today === undefined ? null : dayOfIso(today);
  return auditWorkbook(sheets, { session: lawInForce, referenceDay, examDate: null });
}

async function auditFile(path: string, { settings }: WorkbookDescription): Promise<WorkbookAudit> {
  return audit(await readSheets(path), settings.today);
}

/** The mark that counts, as a description writes it, to nine decimals. */
function shown(outcome: UnitOutcome | FinalGrade): number | 'NV' | null {
  switch (outcome.kind) {
    case 'mark':
    case 'grade':
      return Number(outcome.value.toFixed(9));
    case 'non-valid':
      return 'NV';
    case 'dispensed':
    case 'unreadable':
    case 'missing':
    case 'none':
      return null;
    default:
      return outcome satisfies never;
  }
}

const marksOf = ({ outcome: { E2, E31, E32, final } }: AuditedCandidate): Marks => ({
  E2: shown(E2),
  E31: shown(E31),
  E32: shown(E32),
  final: shown(final),
});

const rounded = (marks: Marks): Marks =>
  Object.fromEntries(
    Object.entries(marks).map(([unit, mark]) => [
      unit,
      typeof mark === 'number' ? Number(mark.toFixed(9)) : mark,
    ]),
  );

const codesOf = ({ findings }: AuditedCandidate) => findings.map(({ code }) => code).sort();

function find<T>(all: readonly T[], isWanted: (each: T) => boolean, what: string): T {
  const found = all.find(isWanted);
  if (found === undefined) throw new Error(`${what} is not in the audit`);
  return found;
}

interface Described {
  readonly row: number;
  readonly description: Extract<SheetDescription['rows'][number], { kind: 'candidate' }>;
}

function candidatesOf({ rows }: SheetDescription): readonly Described[] {
  return rows.flatMap((description, index) =>
    description.kind === 'candidate' ? [{ row: index + 1, description }] : [],
  );
}

/** Words from the row to know it by in a test's name. */
function wordsOf(cells: string): string {
  const texts = splitCells(cells).filter((cell) => typeof typedCell(cell).value === 'string');
  return texts.slice(0, 3).join(' ').replace(/\s+/g, ' ');
}

function describeSheet(description: SheetDescription, audited: () => Promise<WorkbookAudit>): void {
  const { name } = description;
  const sheetOf = async (): Promise<SheetAudit> =>
    find((await audited()).sheets, (sheet) => sheet.name === name, `sheet "${name}"`);

  if (description.skipped !== null) {
    const { skipped } = description;
    test(`passes over the sheet "${name}": ${skipped}`, async () => {
      expect((await audited()).skipped).toContainEqual({ name, reason: skipped });
    });
    return;
  }
  const described = candidatesOf(description);
  test(`finds on the sheet "${name}" the heading, and each candidate and nobody else below it`, async () => {
    const { headerRow, candidates } = await sheetOf();
    expect(headerRow).toBe(headerRowOf(description));
    expect(candidates.map(({ row }) => row)).toEqual(described.map(({ row }) => row));
  });
  for (const {
    row,
    description: { cells, expects, marks },
  } of described) {
    test(`finds on the sheet "${name}", row ${row} (${wordsOf(cells)}), ${expects.verdict}`, async () => {
      const { candidates } = await sheetOf();
      const candidate = find(candidates, (each) => each.row === row, `row ${row}`);
      expect({ verdict: candidate.verdict, codes: codesOf(candidate) }).toEqual({
        verdict: expects.verdict,
        codes: [...expects.codes].sort(),
      });
      if (marks !== null) expect(marksOf(candidate)).toMatchObject(rounded(marks));
    });
  }
}

describe.each([
  ...descriptions.map((description) => [description.file, FILES, description] as const),
  [example.file, ASSETS, example] as const,
])('the audit of %s.xlsx', (file, folder, description) => {
  let audited: Promise<WorkbookAudit> | null = null;
  const audit = () => (audited ??= auditFile(join(folder, `${file}.xlsx`), description));

  for (const sheet of description.sheets) describeSheet(sheet, audit);

  test('has no other sheet', async () => {
    const { sheets, skipped } = await audit();
    const names = [...sheets, ...skipped].map(({ name }) => name).sort();
    expect(names).toEqual(description.sheets.map(({ name }) => name).sort());
  });
});

describe('a workbook that LibreOffice has saved again', () => {
  test.each(resaved.map((description) => [description.file, description] as const))(
    '%s.xlsx is audited as the original is',
    async (file, description) => {
      const again = await auditFile(join(FILES, `${file}-libreoffice.xlsx`), description);
      expect(again).toEqual(await auditFile(join(FILES, `${file}.xlsx`), description));
    },
  );
});

describe('the example for newcomers', () => {
  const path = join(ASSETS, `${example.file}.xlsx`);
  const found = async (today: string | undefined) => {
    const { sheets } = audit(await readSheets(path), today);
    return new Set(sheets.flatMap(({ candidates }) => candidates.flatMap(codesOf)));
  };

  test('shows every finding that a sheet with all columns can have on the exam day', async () => {
    const shownCodes = await found(undefined);
    // The first needs a column less, two a day before the exam, the others a sheet of the diploma's marks, a column of
    // interruptions, or registers.
    const elsewhere = [
      'duration-unchecked',
      'dossier-to-complete',
      'evidence-to-complete',
      'absence-unjustified',
      'absence-justified',
      'kept-mark-expired',
      'kept-mark-too-low',
      'optional-too-many',
      'project-not-counted',
      'control-pair',
      'pfmp-interrupted',
      ...registerCodes,
    ];
    expect(new Set(codes.filter((code) => !shownCodes.has(code)))).toEqual(new Set(elsewhere));
  });

  test('leaves time to complete the dossiers when it is audited two weeks before the exam', async () => {
    const shownCodes = await found('2026-06-01');
    expect(shownCodes).toContain('dossier-to-complete');
    expect(shownCodes).toContain('evidence-to-complete');
    expect(shownCodes).not.toContain('dossier-missing');
    expect(shownCodes).not.toContain('evidence-missing');
  });

  test('has a centre of 24: six conform, nine do not, eight are to be completed, one is out of scope', async () => {
    const { sheets } = audit(await readSheets(path), undefined);
    expect(sheets.map(({ summary }) => summary)).toEqual([
      { candidates: 24, compliant: 6, nonCompliant: 9, incomplete: 8, outOfScope: 1 },
    ]);
  });
});

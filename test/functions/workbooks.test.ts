import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type SheetAudit, type WorkbookAudit, auditWorkbook } from '../../src/audit';
import type { Cell, DateSystem } from '../../src/cells';
import { french } from '../../src/messages';
import type { Verdict } from '../../src/regulation';
import type { Sheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { callFunction } from '../support/functions';
import { lawInForce } from '../support/law';

const FILES = join(__dirname, '../workbooks/files');
const EXAMPLE = join(__dirname, '../../assets/exemple-candidats.xlsx');

const files = readdirSync(FILES)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => join(FILES, file))
  .concat(EXAMPLE);

type Sent = string | number | boolean | null | object;

/** Days between the two systems that a workbook may count in. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/** A cell as Excel hands it to a function: dates as serials of the workbook's system, errors as objects. */
function sent(cell: Cell | undefined, dateSystem: DateSystem): Sent {
  if (cell === undefined || cell === null) return null;
  if (typeof cell !== 'object') return cell;
  if (cell.kind === 'error') return { type: 'Error', basicValue: cell.text };
  return dateSystem === 1904 ? cell.serial - DAYS_BETWEEN_SYSTEMS : cell.serial;
}

interface AuditedSheet {
  readonly audit: SheetAudit;
  readonly headings: readonly (readonly Sent[])[];
  /** every row below the heading, as wide as the headings */
  readonly below: readonly (readonly Sent[])[];
  readonly firstRow: number;
  readonly dateSystem: DateSystem;
}

async function readAudited(file: string): Promise<readonly AuditedSheet[]> {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (workbook.kind === 'refused') throw new Error(`${file} is refused: ${workbook.refusal}`);
  const { sheets } = workbook;
  const audited: WorkbookAudit = auditWorkbook(sheets, {
    session: lawInForce,
    referenceDay: null,
    examDate: null,
  });
  return audited.sheets.map((audit) => {
    const sheet = sheets.find(({ name }) => name === audit.name);
    if (!sheet) throw new Error(`no sheet ${audit.name}`);
    return sentSheet(sheet, audit);
  });
}

function sentSheet(sheet: Sheet, audit: SheetAudit): AuditedSheet {
  const { dateSystem = 1900 } = sheet;
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const wide = (row: readonly Cell[] | undefined) =>
    Array.from({ length: width }, (_, column) => sent(row?.[column], dateSystem));
  const last = audit.headerRow - 1;
  const isGrouped = audit.columns.some(
    ({ header }) => !(sheet.rows[last] ?? []).some((cell) => cell === header),
  );
  const first = isGrouped && last > 0 ? last - 1 : last;
  return {
    audit,
    headings: sheet.rows.slice(first, last + 1).map(wide),
    below: sheet.rows.slice(last + 1).map(wide),
    firstRow: audit.headerRow + 1,
    dateSystem,
  };
}

const favour: Readonly<Record<string, number>> = {
  [french.names.verdicts['non-compliant']]: 0,
  [french.names.verdicts.incomplete]: 1,
  [french.names.verdicts.compliant]: 2,
};

function verdictOf(headings: unknown, row: readonly unknown[], dateSystem: DateSystem): string {
  const answer = callFunction('CHECK', [headings, [row]], dateSystem);
  if (answer.kind !== 'value') throw new Error(JSON.stringify(answer));
  return String(answer.value);
}

const zeros = (row: readonly Sent[]) => row.map((cell) => (cell === null || cell === '' ? 0 : cell));
const texts = (row: readonly Sent[]) => row.map((cell) => cell ?? '');

describe.each(files.map((file) => [file.split('/').at(-1) ?? '', file] as const))('%s', (_name, file) => {
  let sheets: readonly AuditedSheet[] = [];
  beforeAll(async () => {
    sheets = await readAudited(file);
  });

  test('CHECK says of each row what the file audit says', () => {
    for (const { audit, headings, below, firstRow, dateSystem } of sheets) {
      for (const { row, verdict } of audit.candidates) {
        const said = verdictOf(headings, below[row - firstRow] ?? [], dateSystem);
        expect([audit.name, row, said]).toEqual([audit.name, row, french.names.verdicts[verdict]]);
      }
    }
  });

  test('CHECK_WHY is empty for compliant rows, and gives reasons for the others', () => {
    for (const { audit, headings, below, firstRow, dateSystem } of sheets) {
      for (const { row, verdict } of audit.candidates) {
        const answer = callFunction('CHECK_WHY', [headings, [below[row - firstRow]]], dateSystem);
        const reasons = answer.kind === 'value' ? String(answer.value) : '';
        expect([row, reasons === '']).toEqual([row, verdict === 'compliant']);
      }
    }
  });

  test('AUDIT has the findings of the file audit, one line each', () => {
    for (const { audit, headings, below, dateSystem } of sheets) {
      const answer = callFunction('AUDIT', [[...headings, ...below]], dateSystem);
      const lines = answer.kind === 'range' ? answer.rows.slice(1) : [];
      const found = lines.map(([, verdict, code]) => `${String(verdict)} ${String(code)}`);
      const expected = audit.candidates.flatMap(({ verdict, findings }) =>
        findings.map(({ code }) => `${french.names.verdicts[verdict]} ${code}`),
      );
      // The same candidate on two sheets is known to the whole workbook alone.
      const within = (each: string) => !each.endsWith('identity-duplicate');
      expect(found.filter(within).filter((each) => each.trim() !== french.functions.allCompliant)).toEqual(
        expected.filter(within),
      );
    }
  });

  test('empty cells sent as 0 are never more favourable than sent as "" or null', () => {
    for (const { audit, headings, below, firstRow, dateSystem } of sheets) {
      for (const { row, verdict } of audit.candidates) {
        const cells = below[row - firstRow] ?? [];
        const asText = verdictOf(headings.map(texts), texts(cells), dateSystem);
        const asZero = verdictOf(headings.map(zeros), zeros(cells), dateSystem);
        expect([row, asText]).toEqual([row, french.names.verdicts[verdict satisfies Verdict]]);
        if (verdict === 'out-of-scope') expect(asZero).toBe(asText);
        else expect([row, (favour[asZero] ?? -1) <= (favour[asText] ?? -1)]).toEqual([row, true]);
      }
    }
  });

  test('AUDIT with empty cells sent as 0 makes no candidate more favourable', () => {
    for (const { headings, below, dateSystem } of sheets) {
      const verdicts = (rows: readonly (readonly unknown[])[]) => {
        const answer = callFunction('AUDIT', [rows], dateSystem);
        const lines = answer.kind === 'range' ? answer.rows.slice(1) : [];
        return new Map(lines.map(([name, verdict]) => [String(name), favour[String(verdict)] ?? 3]));
      };
      const asEmpty = verdicts([...headings, ...below]);
      const asZero = verdicts([...headings, ...below].map(zeros));
      for (const [name, before] of asEmpty) {
        expect([name, (asZero.get(name) ?? -1) <= before]).toEqual([name, true]);
      }
    }
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SheetAudit, auditWorkbook, ownSheetPrefix } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { jsonOf } from '../../src/cli/json';
import { type AuditSettings, markSheet } from '../../src/excel';
import { french } from '../../src/messages';
import { type Sheet, columnIndex, columnLetters } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { describeWorkbookFile, saveHost } from '../support/open-in-host';
import { doorTo, settings } from './support';

const FILES = join(__dirname, '../workbooks/files');
const paths = [
  ...readdirSync(FILES).map((file) => join(FILES, file)),
  join(__dirname, '../../assets/exemple-candidats.xlsx'),
];

/** Once before the exam day, when verdicts may end by themselves, and once as on that day. */
const occasions: readonly AuditSettings[] = [settings, { ...settings, referenceDay: null }];

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const answer = await readWorkbook(bytes);
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.refusal}`);
  return answer.sheets;
}

/** What was saved without a result has, open in Excel, an error. */
const calculated = (cell: Cell): Cell =>
  typeof cell === 'object' && cell?.kind === 'error' && !cell.text.startsWith('#')
    ? { kind: 'error', text: '#VALUE!' }
    : cell;

async function readFile(path: string): Promise<readonly Sheet[]> {
  const sheets = await readSheets(new Uint8Array(readFileSync(path)));
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(calculated)) }));
}

/** The file audit of one sheet; null where it holds no candidates, or is ours. */
function auditOf(sheet: Sheet, asked: AuditSettings): SheetAudit | null {
  return auditWorkbook([sheet], asked).sheets[0] ?? null;
}

/** What `npm run audit -- --json` prints of a sheet. */
function jsonText(audit: SheetAudit, { session }: AuditSettings): string {
  const files = [{ file: 'classeur.xlsx', audit: { sheets: [audit], registers: [], skipped: [] } }];
  return JSON.stringify(jsonOf(files, session, french), null, 1);
}

interface Candidates {
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
}

async function findCandidates(path: string, asked: AuditSettings): Promise<readonly Candidates[]> {
  const sheets = await readFile(path);
  return sheets.flatMap((sheet) => {
    const audit = auditOf(sheet, asked);
    return audit === null ? [] : [{ sheet, audit }];
  });
}

/** "Contrôler" on a sheet, as a person asks for it: of the active one. */
async function mark(host: ExcelHost, sheet: string, asked: AuditSettings) {
  host.person.select(`'${sheet.replaceAll("'", "''")}'!A1`);
  const { outcome } = await markSheet(doorTo(host), asked, null);
  if (outcome.kind !== 'marked' && outcome.kind !== 'listed') {
    throw new Error(`${sheet}: ${JSON.stringify(outcome)}`);
  }
  return outcome;
}

/** The marked sheet again, from a saved copy of the workbook. */
async function auditSaved(host: ExcelHost, name: string, asked: AuditSettings): Promise<SheetAudit> {
  const saved = await readSheets(await saveHost(host));
  const sheet = saved.find((each) => each.name === name);
  const audit = sheet === undefined ? null : auditOf(sheet, asked);
  if (audit === null) throw new Error(`${name} is not audited in the copy`);
  return audit;
}

/** Marks each sheet with candidates, twice, and compares what was judged; gives where each result went. */
async function compareAudits(
  host: ExcelHost,
  candidates: readonly Candidates[],
  asked: AuditSettings,
): Promise<readonly string[]> {
  const kinds: string[] = [];
  for (const { sheet, audit } of candidates) {
    const before = jsonText(audit, asked);
    const first = await mark(host, sheet.name, asked);
    expect(jsonText(first.audit, asked)).toBe(before);
    expect(jsonText(await auditSaved(host, sheet.name, asked), asked)).toBe(before);
    const second = await mark(host, sheet.name, asked);
    expect([second.kind, jsonText(second.audit, asked)]).toEqual([first.kind, before]);
    expect(jsonText(await auditSaved(host, sheet.name, asked), asked)).toBe(before);
    kinds.push(first.kind);
  }
  return kinds;
}

describe.each(paths.map((path) => [basename(path), path] as const))('%s', (_file, path) => {
  test('is audited alike before marking, in Excel, by a second marking, and in a saved copy', async () => {
    for (const asked of occasions) {
      const candidates = await findCandidates(path, asked);
      expect(candidates.length).toBeGreaterThan(0);
      const kinds = await compareAudits(openInExcel(await describeWorkbookFile(path)), candidates, asked);
      expect(kinds).toEqual(candidates.map(() => 'marked'));
    }
  });

  test('is audited alike where the result goes to a sheet of ours, which no audit reads', async () => {
    const host = openInExcel(await describeWorkbookFile(path));
    const candidates = await findCandidates(path, settings);
    for (const { sheet } of candidates) host.person.protect(sheet.name);
    const kinds = await compareAudits(host, candidates, settings);
    expect(kinds).toEqual(candidates.map(() => 'listed'));
    const saved = await readSheets(await saveHost(host));
    const own = saved.filter(({ name }) => name.startsWith(ownSheetPrefix));
    expect(own.length).toBeGreaterThanOrEqual(candidates.length);
    expect(own.map((sheet) => auditOf(sheet, settings))).toEqual(own.map(() => null));
  });
});

/** Where the candidates could be made an Excel table: under one row of headings, all of them there and different. */
function tableRange({ sheet, audit }: Candidates): string | null {
  const { headerRow, columns, candidates, leftOut } = audit;
  const headings = (sheet.rows[headerRow - 1] ?? []).map((cell) =>
    typeof cell === 'string' ? cell.trim().toLowerCase() : '',
  );
  const indexes = columns.map(({ column }) => columnIndex(column));
  const isHeaded = (column: number) => (headings[column] ?? '') !== '';
  let [left, right] = [Math.min(...indexes), Math.max(...indexes)];
  while (isHeaded(left - 1)) left -= 1;
  while (isHeaded(right + 1)) right += 1;
  const own = headings.slice(left, right + 1);
  if (own.includes('') || new Set(own).size < own.length) return null;
  const rows = [...candidates, ...leftOut.filter(({ reason }) => reason !== 'other-table')];
  const last = Math.max(...rows.map(({ row }) => row));
  if (sheet.merges.some(({ bottom, top }) => bottom >= headerRow - 1 && top < last)) return null;
  return `${columnLetters(left)}${headerRow}:${columnLetters(right)}${last}`;
}

/** How many sheets of the test workbooks have headings that a table can have. */
const TABLES = 18;
/** All workbooks are marked in this one test; a busy machine takes its time. */
const PATIENCE = 30_000;

test(
  `${TABLES} sheets whose candidates are made an Excel table are audited alike everywhere`,
  async () => {
    const kinds: string[] = [];
    for (const path of paths) {
      const candidates = (await findCandidates(path, settings)).flatMap((each) => {
        const range = tableRange(each);
        return range === null ? [] : [{ ...each, range }];
      });
      const described = await describeWorkbookFile(path);
      const book: BookDescription = {
        ...described,
        sheets: described.sheets.map((sheet) => {
          const at = candidates.findIndex((each) => each.sheet.name === sheet.name);
          const range = candidates[at]?.range;
          return range === undefined ? sheet : { ...sheet, tables: [{ name: `Candidats${at}`, range }] };
        }),
      };
      kinds.push(...(await compareAudits(openInExcel(book), candidates, settings)));
    }
    expect(kinds).toEqual(Array.from({ length: TABLES }, () => 'marked'));
  },
  PATIENCE,
);

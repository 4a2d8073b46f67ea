import fc from 'fast-check';
import type { SheetAudit } from '../../src/audit';
import { type AuditSettings, markSheet } from '../../src/excel';
import { french } from '../../src/messages';
import { dayOfIso } from '../../src/regulation';
import { type Sheet, columnIndex, columnLetters } from '../../src/table';
import { type ExcelHost, type SheetDescription, openInExcel } from '../excel-host';
import { rectName } from '../excel-host/address';
import type { DateSystem } from '../excel-host/serial';
import { calculateInLibreOffice, testInLibreOffice } from '../support/libre-office';
import { saveHost } from '../support/open-in-host';
import { seed } from '../support/seed';
import {
  type Edit,
  type Plan,
  type PlannedRow,
  layOut,
  silent,
  trial,
  typeEdits,
  verbose,
} from './edit-trials';
import { kindOf, kinds } from './given-cells';
import { doorTo, settings } from './support';

const { shown, stale } = french.marking;

/** A sheet of candidates, each of whom is there once as marked, and once for each input that somebody edits. */
interface Book {
  readonly name: string;
  readonly plan: Plan;
  readonly sheet: SheetDescription;
  readonly dateSystem: DateSystem;
}

const rangeOf = ({ cells }: Plan) =>
  rectName({ top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 });

function describeBook(
  name: string,
  candidates: number,
  dateSystem: DateSystem,
  describeSheet: (plan: Plan) => SheetDescription,
): Book {
  const trials = fc.sample(trial, { numRuns: candidates - 1, seed: seed + candidates });
  const plan = layOut([...trials, verbose], dateSystem);
  return { name, plan, sheet: { rows: plan.cells, ...describeSheet(plan) }, dateSystem };
}

const books: readonly Book[] = [
  describeBook('a range', 140, '1900', () => ({ name: 'Classe A' })),
  describeBook('an Excel table that counts days from 1904', 70, '1904', (plan) => ({
    name: 'Classe B',
    tables: [{ name: 'Candidats', range: rangeOf(plan) }],
  })),
  describeBook('a sheet of ours, beside a protected one', 40, '1900', () => ({
    name: "Classe d'été",
    protection: {},
  })),
];

/** A sheet that was marked, and where its verdicts stand. */
interface Marked {
  readonly host: ExcelHost;
  readonly audit: SheetAudit;
  readonly sheet: string;
  readonly column: number;
  /** the row of a candidate's verdict, by the candidate's; from 0 */
  readonly rowOf: (row: number) => number;
}

async function mark(host: ExcelHost, asked: AuditSettings): Promise<Marked> {
  const { outcome } = await markSheet(doorTo(host), asked, null);
  switch (outcome.kind) {
    case 'marked': {
      const { audit, verdicts } = outcome;
      return { host, audit, sheet: audit.name, column: columnIndex(verdicts), rowOf: (row) => row };
    }
    case 'listed': {
      const { audit, listing } = outcome;
      const rows = audit.candidates.map(({ row }) => row - 1);
      return { host, audit, sheet: listing, column: 2, rowOf: (row) => rows.indexOf(row) + 3 };
    }
    default:
      throw new Error(JSON.stringify(outcome));
  }
}

async function markAndEdit({ plan, sheet, dateSystem }: Book): Promise<Marked> {
  const host = openInExcel({ sheets: [sheet], dateSystem });
  const marked = await mark(host, settings);
  host.person.unprotect(sheet.name);
  typeEdits(host, sheet.name, plan);
  return marked;
}

/** Long before today: what was still to be handed in must have been by now. */
const past: AuditSettings = { ...settings, referenceDay: dayOfIso('2020-06-01') };
const EXAM = dayOfIso('2020-06-15');
const pastRows: NonNullable<SheetDescription['rows']> = [
  ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', "Date d'examen"],
  ...['oui', 'non'].map((dossier, index) => [
    `EXEMPLE ${index}`,
    'CNED',
    20,
    dossier,
    { value: EXAM, style: { numberFormat: 'dd/mm/yyyy' } },
  ]),
];
const markPast = () =>
  mark(openInExcel({ sheets: [{ name: 'Passé', rows: pastRows }], today: past.referenceDay ?? 0 }), past);

/** All workbooks are calculated in one run of LibreOffice, by which they are then known. */
async function calculate() {
  const marked = new Map<string, Marked>([['past', await markPast()]]);
  for (const book of books) marked.set(book.name, await markAndEdit(book));
  const saved = [...marked].map(async ([name, { host }]) => [name, await saveHost(host)] as const);
  const sheets = await calculateInLibreOffice(new Map(await Promise.all(saved)));
  return { marked, sheets };
}

let calculated: ReturnType<typeof calculate> | null = null;

async function find(name: string): Promise<{ readonly marked: Marked; readonly sheets: readonly Sheet[] }> {
  const { marked, sheets } = await (calculated ??= calculate());
  const own = marked.get(name);
  if (own === undefined) throw new Error(`${name} is not calculated`);
  return { marked: own, sheets: sheets.get(name) ?? [] };
}

/** What the cell of a candidate's verdict shows in LibreOffice, and in the stand-in. */
function readVerdict(row: number, { host, sheet, column, rowOf }: Marked, sheets: readonly Sheet[]) {
  const inLibreOffice: unknown = sheets.find(({ name }) => name === sheet)?.rows[rowOf(row)]?.[column];
  return { inLibreOffice, inStandIn: host.book.sheet(sheet).grid.get(rowOf(row), column).value };
}

/** Whether a verdict rests on an input: on all that is asked of candidates but who they are, unless that is wrong. */
function isJudged({ columns, candidates }: SheetAudit, row: number, input: number): boolean {
  const field = columns.find(({ column }) => column === columnLetters(input))?.field;
  const findings = candidates.find((candidate) => candidate.row === row + 1)?.findings ?? [];
  return field !== undefined && (!silent.has(field) || findings.some((finding) => finding.field === field));
}

/** To LibreOffice TRUE is a number, and 1; to Excel, and to the stand-in, it is neither. */
const isOneToLibreOffice = ({ before, after }: Edit) =>
  typeof before.cell === 'number' && typeof after.cell === 'boolean' && before.cell === Number(after.cell);

/** The rows that show something else than they should, each with what was done there. */
function listWrong(
  rows: readonly PlannedRow[],
  { marked, sheets }: Awaited<ReturnType<typeof find>>,
  expectedOf: (row: PlannedRow) => string,
): readonly object[] {
  return rows.flatMap((planned) => {
    const { row, edit } = planned;
    const found = readVerdict(row, marked, sheets);
    const expected = expectedOf(planned);
    const isRight =
      found.inStandIn === expected &&
      (found.inLibreOffice === expected || (edit !== null && isOneToLibreOffice(edit)));
    return isRight ? [] : [{ row: row + 1, edit, expected, ...found }];
  });
}

describe.each(books.map((book) => [book.name, book] as const))('on %s', (name, { plan }) => {
  const untouched = plan.rows.filter(({ edit }) => edit === null);
  const touched = plan.rows.filter(({ edit }) => edit !== null);
  const verdictOf = ({ audit }: Marked) => {
    const verdicts = new Map(audit.candidates.map(({ row, verdict }) => [row - 1, shown[verdict]]));
    return ({ row, trial: of }: PlannedRow) => (of === verbose ? stale : (verdicts.get(row) ?? ''));
  };

  testInLibreOffice(
    `a verdict is shown as it was judged as long as nothing changes (${untouched.length} candidates, seed ${seed})`,
    async () => {
      const found = await find(name);
      expect(found.marked.audit.candidates).toHaveLength(plan.rows.length);
      expect(listWrong(untouched, found, verdictOf(found.marked))).toEqual([]);
    },
  );

  testInLibreOffice(
    `a verdict turns when any one of its inputs changes, and by no other cell (${touched.length} edits, seed ${seed})`,
    async () => {
      const found = await find(name);
      const { audit } = found.marked;
      const verdict = verdictOf(found.marked);
      const expected = (planned: PlannedRow) =>
        isJudged(audit, planned.row, planned.edit?.input ?? -1) ? stale : verdict(planned);
      expect(listWrong(touched, found, expected)).toEqual([]);
    },
  );

  test('the edits put every kind of cell in place of every other, constants and formulas', () => {
    const edits = touched.flatMap(({ edit }) => edit ?? []);
    const tried = new Set(edits.map(({ before, after }) => `${kindOf(before.cell)} → ${kindOf(after.cell)}`));
    const alike = ['empty → empty', 'error → error'];
    const pairs = kinds.flatMap((before) => kinds.map((after) => `${before} → ${after}`));
    expect(pairs.filter((pair) => !tried.has(pair))).toEqual(alike);
    expect(edits.filter(({ before }) => before.formula !== undefined).length).toBeGreaterThan(50);
    expect(edits.filter(({ input, column }) => input !== column).length).toBeGreaterThan(10);
  });
});

testInLibreOffice(
  'a verdict that the exam day changes is no longer shown when that day has come',
  async () => {
    const { marked, sheets } = await find('past');
    const [ready, waiting] = [1, 2].map((row) => readVerdict(row, marked, sheets));
    expect(ready).toEqual({ inLibreOffice: shown.compliant, inStandIn: shown.compliant });
    expect(waiting).toEqual({ inLibreOffice: stale, inStandIn: shown.incomplete });
  },
);

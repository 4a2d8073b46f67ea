import { auditSheet } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { type AuditSettings, createMarker } from '../../src/excel';
import { french } from '../../src/messages';
import { type Session, dayOfIso } from '../../src/regulation';
import { columnIndex } from '../../src/table';
import { type CellDescription, type ExcelHost, openInExcel } from '../../test/excel-host';
import { makeLargeClass } from './large-class';
import { makeLargeRegister } from './large-register';

/** What went between the add-in and Excel. */
export interface Traffic {
  readonly requests: number;
  /** of each request */
  readonly sent: readonly number[];
  readonly received: readonly number[];
}

export interface MarkingFigures {
  readonly marking: Traffic;
  /** the UTF-8 length of the JSON of the two columns, as [[formula, reasons], …] */
  readonly columns: number;
  /** of the whole marking on the stand-in, and of the audit alone on the same cells */
  readonly seconds: number;
  readonly auditSeconds: number;
  /** after one cell was edited */
  readonly edit: Traffic;
}

const SHEET = 'Candidats';
/** So many milliseconds after an edit it is judged: nobody types here. */
const PAUSE = 5;

/** 1 January 1970, as Excel counts. */
const FIRST_DAY = 25_569;
const DAY = 86_400_000;

type Made = ReturnType<typeof makeLargeClass>[number][number];

const serialOf = (date: Date): number => date.getTime() / DAY + FIRST_DAY;

/** As openInExcel takes it: a day is a number that is shown as one. */
const describeCell = (made: Made): CellDescription =>
  made instanceof Date ? { value: serialOf(made), style: { numberFormat: 'dd/mm/yyyy' } } : { value: made };

/** As a file is read. */
const cellOf = (made: Made): Cell => (made instanceof Date ? { kind: 'date', serial: serialOf(made) } : made);

/**
 * Marks a sheet of so many candidates on the stand-in for Excel, edits one of them, and measures what that took.
 *
 * @param inTable  whether the candidates stand in an Excel table
 * @param attestations  of each candidate in a register of the workbook; 0: there is none
 */
export async function measureMarking(
  candidates: number,
  session: Session,
  { inTable = false, attestations = 0 } = {},
): Promise<MarkingFigures> {
  const made = makeLargeClass(candidates);
  const settings: AuditSettings = { session, referenceDay: dayOfIso('2026-06-01'), examDate: null };
  const auditSeconds = measureAudit(made, settings);

  const rows = made.map((row) => row.map(describeCell));
  const tables = [{ name: 'Candidats', range: `A1:O${rows.length}` }];
  const register = makeLargeRegister(candidates, attestations).map((row) => row.map(describeCell));
  const host = openInExcel({
    sheets: [
      { name: SHEET, rows, ...(inTable ? { tables } : {}) },
      ...(attestations === 0 ? [] : [{ name: 'PFMP', rows: register }]),
    ],
  });
  const marker = createMarker(
    {
      run: (options, batch) => host.Excel.run(options, batch),
      supports: (version) => host.isSetSupported('ExcelApi', version),
    },
    { settings: () => settings, pause: PAUSE },
  );

  const start = performance.now();
  const outcome = await marker.mark();
  const seconds = (performance.now() - start) / 1000;
  if (outcome.kind !== 'marked') throw new Error(`not marked: ${JSON.stringify(outcome)}`);
  if (outcome.remarks.length > 0) throw new Error(`marked, but: ${JSON.stringify(outcome.remarks)}`);
  await host.settled();
  const marking = trafficSince(host, 0);
  const columns = measureColumns(host, candidates, outcome.verdicts, outcome.reasons);

  const before = host.requests.length;
  const edited = Math.floor(candidates / 2);
  host.person.type(`${SHEET}!F${edited}`, 1);
  // Once until the edit is told and judged, and once until what that wrote is told.
  for (let round = 0; round < 2; round += 1) {
    await host.settled();
    await marker.settled();
  }
  const shown = host.book.sheet(SHEET).grid.get(edited - 1, columnIndex(outcome.verdicts)).value;
  if (shown === french.marking.stale) throw new Error('the edited row was not judged again');
  return { marking, columns, seconds, auditSeconds, edit: trafficSince(host, before) };
}

function measureAudit(made: ReturnType<typeof makeLargeClass>, settings: AuditSettings): number {
  const sheet = { name: SHEET, rows: made.map((row) => row.map(cellOf)), merges: [] };
  const start = performance.now();
  const { kind } = auditSheet(sheet, settings);
  if (kind !== 'audited') throw new Error(`not audited: ${kind}`);
  return (performance.now() - start) / 1000;
}

function trafficSince({ requests }: ExcelHost, first: number): Traffic {
  const exchanges = requests.slice(first);
  return {
    requests: exchanges.length,
    sent: exchanges.map(({ bytes }) => bytes),
    received: exchanges.map(({ responseBytes }) => responseBytes),
  };
}

function measureColumns({ book }: ExcelHost, candidates: number, verdicts: string, reasons: string): number {
  const { grid } = book.sheet(SHEET);
  const written = Array.from({ length: candidates }, (_, index) => [
    grid.get(index + 1, columnIndex(verdicts)).formula?.text ?? '',
    grid.get(index + 1, columnIndex(reasons)).value ?? '',
  ]);
  return Buffer.byteLength(JSON.stringify(written));
}

/** The sum of some bytes. */
export const sum = (bytes: readonly number[]): number => bytes.reduce((total, each) => total + each, 0);

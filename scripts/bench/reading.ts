import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import ExcelJS from 'exceljs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import readAllSheets from 'read-excel-file/universal';
import { auditWorkbook } from '../../src/audit';
import { currentSession, findSession } from '../../src/regulation';
import { readWorkbook } from '../../src/xlsx';
import { makeLargeClass } from './large-class';

const ROWS = 100_000;
const ROUNDS = 5;
const FOLDER = 'build/bench';
const FILE = `${FOLDER}/candidates-${ROWS}.xlsx`;

const tasks = ['file audit', 'hucre', 'read-excel-file', 'exceljs'] as const;
type Task = (typeof tasks)[number];

/** Prints how long the audit of a large workbook takes, beside the readers alone on the same cells. */
export async function benchReading(): Promise<void> {
  if (!existsSync(FILE)) await makeFile();
  // One process a measure, in turns: no reader profits from another's warm code or memory.
  const seconds = new Map<Task, number[]>(tasks.map((task) => [task, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const task of tasks) {
      const run = spawnSync(process.execPath, [process.argv[1] ?? '', task], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(run.stderr);
      seconds.get(task)?.push(Number(run.stdout));
    }
  }
  const median = (task: Task) =>
    [...(seconds.get(task) ?? [])].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
  for (const task of tasks)
    console.log(`${task}, ${ROWS} rows × 15 columns: ${median(task).toFixed(2)} s (median of ${ROUNDS})`);
  const [fastest, ...others] = tasks.slice(1).sort((a, b) => median(a) - median(b));
  if (fastest === undefined) return;
  const ratio = median('file audit') / median(fastest);
  console.log(
    `ratio: the file audit takes ${ratio.toFixed(2)} × the fastest reader (${fastest}; ${others.join(', ')} slower)`,
  );
}

/** One measure, in a process of its own: prints the seconds. */
export async function measureReading(task: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(FILE));
  const start = performance.now();
  await perform(task, bytes);
  console.log((performance.now() - start) / 1000);
}

async function perform(task: string, bytes: Uint8Array): Promise<void> {
  switch (task) {
    case 'hucre':
      await readXlsx(bytes);
      return;
    case 'read-excel-file':
      await readAllSheets(bytes.slice().buffer);
      return;
    case 'exceljs':
      await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
      return;
    case 'file audit': {
      const session = findSession(currentSession);
      const workbook = await readWorkbook(bytes);
      if (workbook.kind === 'refused' || session.kind === 'refused')
        throw new Error(JSON.stringify(workbook));
      auditWorkbook(workbook.sheets, { session: session.session, referenceDay: null, examDate: null });
      return;
    }
    default:
      throw new Error(`no such measure: ${task}`);
  }
}

async function makeFile(): Promise<void> {
  const rows = makeLargeClass(ROWS).map((row) => [...row]);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, await writeXlsx({ sheets: [{ name: 'Candidats', rows }] }));
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';

const PROGRAM = 'soffice';
/** Milliseconds: on a slow machine it takes its time, and no test is about time. */
const PATIENCE = 300_000;

const isThere = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, PROGRAM)));

/** A test that needs LibreOffice; where it is missing, the test is reported as skipped, with how to get it. */
export function testInLibreOffice(name: string, work: () => Promise<void>): void {
  if (isThere) test(name, work, PATIENCE);
  else
    test.skip(
      `${name} (needs LibreOffice: apt-get install --no-install-recommends libreoffice-calc-nogui)`,
      work,
    );
}

/**
 * LibreOffice trusts the results that are saved in a file of Excel's; here it is told never to. The setting is
 * the one of Tools > Options > Calc > Formula > Recalculation on File Load, "Always".
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Lets LibreOffice calculate workbooks afresh, all in one run of it, whatever results are saved in them. Today is
 * the machine's day.
 *
 * @param files - the bytes of .xlsx files, by any names
 * @returns the sheets of each, as `readWorkbook` gives them
 */
export async function calculateInLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly Sheet[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-libreoffice-'));
  try {
    // Its own profile: two runs at once would wait for each other, and the person's own is not to be touched.
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const names = [...files.keys()];
    const paths = names.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files.get(names[index] ?? '') ?? '')));
    const calculated = join(folder, 'calculated');
    const said = await run(folder, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      calculated,
      ...paths,
    ]);
    const sheets = names.map(async (name, index) => {
      const path = join(calculated, `${index}.xlsx`);
      if (!existsSync(path)) throw new Error(`LibreOffice did not calculate ${name}: ${said}`);
      return [name, await readSheets(name, path)] as const;
    });
    return new Map(await Promise.all(sheets));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSheets(name: string, path: string): Promise<readonly Sheet[]> {
  const answer = await readWorkbook(new Uint8Array(await readFile(path)));
  if (answer.kind === 'refused')
    throw new Error(`${name}, as LibreOffice saved it, is refused: ${answer.refusal}`);
  return answer.sheets;
}

/** Runs it to its end, and gives what it said. */
async function run(home: string, args: readonly string[]): Promise<string> {
  // A group of its own: the program is a script that starts another, which must end with it.
  const child = spawn(PROGRAM, args, {
    detached: true,
    env: { ...process.env, HOME: home, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, PATIENCE);
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === 0) resolve();
        else reject(new Error(`LibreOffice ended with ${code ?? signal ?? 'nothing'}: ${said}`));
      });
    });
  } finally {
    clearTimeout(timer);
  }
  return said;
}

/** What a program that prints makes of a workbook: the text of each page, as it stands there, and its size in points. */
export interface PrintedPages {
  readonly pages: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Prints workbooks to PDFs, all in one run, and reads them page by page.
 *
 * @param files - the bytes of .xlsx files, by any names
 * @param keep  the folder in which the PDFs are to be left for whoever wants to look at them; null: nowhere
 */
export async function printAllInLibreOffice<Name extends string>(
  files: ReadonlyMap<Name, Uint8Array>,
  keep: string | null = null,
): Promise<ReadonlyMap<Name, PrintedPages>> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-print-'));
  try {
    const written = [...files].map(async ([name, bytes], index) => {
      const path = join(folder, `${index}.xlsx`);
      await writeFile(path, bytes);
      return { name, path };
    });
    const books = await Promise.all(written);
    await run(folder, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...books.map(({ path }) => path),
    ]);
    const printed = new Map<Name, PrintedPages>();
    for (const { name, path } of books) {
      const pdf = path.replace(/xlsx$/, 'pdf');
      if (keep !== null) await copyFile(pdf, join(keep, `${name}.pdf`));
      printed.set(name, readPages(pdf));
    }
    return printed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints one workbook. */
export async function printInLibreOffice(
  file: Uint8Array,
  keep: string | null = null,
): Promise<PrintedPages> {
  const printed = await printAllInLibreOffice(new Map([['book', file]]), keep);
  return printed.get('book') ?? { pages: [], width: 0, height: 0 };
}

function readPages(pdf: string): PrintedPages {
  const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
  const info = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout;
  const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { pages: text.split('\f').slice(0, -1), width: Number(width), height: Number(height) };
}

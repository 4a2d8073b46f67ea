import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook } from './build-workbook';
import type { WorkbookDescription } from './describe';
import { descriptions, resaved } from './descriptions';
import { example } from './exemple';
import { fixZipDates } from './fixed-zip-dates';

// Writes the workbooks that the descriptions tell of: `npm run workbooks`.

const FILES = join(import.meta.dirname, 'files');
const ASSETS = join(import.meta.dirname, '../../assets');

async function write(folder: string, description: WorkbookDescription): Promise<void> {
  const path = join(folder, `${description.file}.xlsx`);
  writeFileSync(path, fixZipDates(await buildWorkbook(description)));
  say(path);
}

/** Has LibreOffice read a workbook and save it its own way. */
function resave({ file }: WorkbookDescription): void {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const original = join(FILES, `${file}.xlsx`);
  const saved = join(folder, 'saved');
  const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', saved, original];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  const path = join(FILES, `${file}-libreoffice.xlsx`);
  writeFileSync(path, fixZipDates(readFileSync(join(saved, `${file}.xlsx`))));
  rmSync(folder, { recursive: true });
  say(path);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

mkdirSync(FILES, { recursive: true });
for (const description of descriptions) await write(FILES, description);
await write(ASSETS, example);
if (spawnSync('soffice', ['--version']).status === 0) resaved.forEach(resave);
else say('LibreOffice (soffice) is not here: the two files that it saves again stay as they are.');

import { readFile, stat } from 'node:fs/promises';
import { ownSheetPrefix } from '../audit';
import { readWorkbook } from '../xlsx';

/** Whether a report may be written at a path. */
export type ReportTarget = 'free' | 'own-report' | 'input' | 'other-file';

/**
 * What stands where a report is to be written? Only a new file, or an earlier report of ours, may be written
 * over: never a workbook that is audited (by whatever name, a second link to it too), nor any other.
 *
 * @param inputs  the paths of the files that are audited
 */
export async function judgeReportTarget(path: string, inputs: readonly string[]): Promise<ReportTarget> {
  const target = await statusOf(path);
  if (target === null) return 'free';
  const sources = await Promise.all(inputs.map(statusOf));
  if (sources.some((source) => source !== null && source.dev === target.dev && source.ino === target.ino)) {
    return 'input';
  }
  if (!target.isFile()) return 'other-file';
  const workbook = await readWorkbook(await readFile(path));
  const isOwn =
    workbook.kind === 'workbook' && workbook.sheets.every(({ name }) => name.startsWith(ownSheetPrefix));
  return isOwn ? 'own-report' : 'other-file';
}

async function statusOf(path: string) {
  return stat(path).catch(() => null);
}

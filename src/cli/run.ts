import { writeFile } from 'node:fs/promises';
import { type FileAudit, planReport } from '../audit';
import { writeWorkbook } from '../xlsx';
import { type Command, parseArguments } from './arguments';
import { auditFile } from './audit-file';
import { jsonOf } from './json';
import { loadFile } from './load-file';
import { showProgress } from './progress';
import { judgeReportTarget } from './report-target';
import type { Terminal } from './terminal';
import { renderText } from './text-report';

/** 0: the audit ran; 1: it was strict, and someone is not compliant; 2: a file or argument can't be used. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the audit from the command line: arguments in, a report out, and the exit code.
 *
 * @param argv  what stands after the command's name
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'help':
      terminal.out(`${parsed.words.commandLine.usage}\n`);
      return 0;
    case 'refused':
      terminal.err(`${parsed.sentence}\n`);
      return 2;
    case 'command':
      return runAudit(parsed.command, terminal);
    default:
      return parsed satisfies never;
  }
}

async function runAudit(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { words, report } = command;
  const refusal = report === null ? null : await refuseReport(report, command);
  if (refusal !== null) {
    terminal.err(`${refusal}\n`);
    return 2;
  }
  const { audits, refusals } = await auditFiles(command, terminal);
  for (const sentence of refusals) terminal.err(`${sentence}\n`);

  if (audits.length > 0) {
    if (command.isJson) terminal.out(`${JSON.stringify(jsonOf(audits, command.session, words), null, 2)}\n`);
    else terminal.out(renderText(audits, command, terminal));
  }
  if (refusals.length > 0) return 2;
  if (report !== null && !(await writeReport(report, audits, command, terminal))) return 2;
  const someAreNot = audits.some(({ audit }) => audit.sheets.some(({ summary }) => summary.nonCompliant > 0));
  return command.isStrict && someAreNot ? 1 : 0;
}

/** Audits the files one after the other: each is let go before the next is loaded. */
async function auditFiles(command: Command, terminal: Terminal) {
  const audits: FileAudit[] = [];
  const refusals: string[] = [];
  const progress = showProgress(command.files.length, terminal, command.words);
  for (const [index, file] of command.files.entries()) {
    const loaded = await loadFile(file, command.words);
    const answer =
      loaded.kind === 'refused' ? loaded : auditFile(file, loaded.sheets, command, progress.onRows);
    if (answer.kind === 'refused') refusals.push(answer.sentence);
    else audits.push({ file, audit: answer.audit });
    progress.onFile(index + 1);
  }
  progress.stop();
  return { audits, refusals };
}

async function writeReport(
  path: string,
  audits: readonly FileAudit[],
  { session, words, referenceDay, isJson }: Command,
  terminal: Terminal,
): Promise<boolean> {
  try {
    const plan = planReport(audits, session, referenceDay, words);
    await writeFile(path, await writeWorkbook(plan));
  } catch {
    terminal.err(`${words.refusals.reportNotWritten(path)}\n`);
    return false;
  }
  if (!isJson) terminal.out(`${words.commandLine.reportWritten(path)}\n`);
  return true;
}

/** Why the report may not be written where it was asked for, or null when it may. */
async function refuseReport(path: string, { files, words }: Command): Promise<string | null> {
  const target = await judgeReportTarget(path, files);
  switch (target) {
    case 'free':
    case 'own-report':
      return null;
    case 'input':
      return words.refusals.reportIsInput(path);
    case 'other-file':
      return words.refusals.reportIsOther(path);
    default:
      return target satisfies never;
  }
}

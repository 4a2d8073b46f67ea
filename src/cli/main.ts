import process from 'node:process';
import { catalogues } from '../messages';
import { runCommandLine } from './run';

const DEFAULT_COLUMNS = 80;
const WIDEST = 100;

/** Colour where the terminal shows it, and never where `NO_COLOR` asks for none (no-color.org). */
function wantsColour(): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

// Whoever reads the output may stop early ("| head"): that is no failure. A disk that is full is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${catalogues.fr.refusals.outputNotWritten}\n`);
  process.exit(2);
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stderr: process.stderr,
  columns: Math.min(process.stdout.columns || DEFAULT_COLUMNS, WIDEST),
  hasColour: wantsColour(),
});

import { Writable } from 'node:stream';
import { type ExitCode, runCommandLine } from '../../src/cli/run';

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as a terminal of 80 columns without colour would show it. */
export async function run(argv: readonly string[], { hasColour = false, columns = 80 } = {}): Promise<Run> {
  let out = '';
  let err = '';
  const stderr = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      err += chunk.toString();
      done();
    },
  });
  const code = await runCommandLine(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stderr,
    columns,
    hasColour,
  });
  return { code, out, err };
}

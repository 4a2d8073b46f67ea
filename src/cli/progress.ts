import { Presets, SingleBar } from 'cli-progress';
import { type Catalogue, formatNumber } from '../messages';
import type { Terminal } from './terminal';

/** From here on a person would wonder whether anything happens. */
const FILES_WORTH_A_BAR = 20;
const ROWS_WORTH_A_BAR = 20_000;

export interface Progress {
  readonly onFile: (done: number) => void;
  readonly onRows: (done: number, total: number) => void;
  readonly stop: () => void;
}

/**
 * A bar on the error stream: by files from 20 files, else by rows from 20,000 rows; nothing for less.
 *
 * @param fileCount  files to audit in all
 */
export function showProgress(fileCount: number, terminal: Terminal, words: Catalogue): Progress {
  const countsFiles = fileCount >= FILES_WORTH_A_BAR;
  let bar: SingleBar | null = null;
  const show = (done: number, total: number, text: string) => {
    if (bar === null) {
      bar = createBar(terminal);
      bar.start(total, done, { text });
    } else {
      bar.setTotal(total);
      bar.update(done, { text });
    }
  };
  return {
    onFile: (done) => {
      if (countsFiles) show(done, fileCount, `${done}/${fileCount}`);
    },
    onRows: (done, total) => {
      if (countsFiles || total < ROWS_WORTH_A_BAR) return;
      const { progress } = words.commandLine;
      show(done, total, progress(formatNumber(done, words.language), formatNumber(total, words.language)));
    },
    stop: () => bar?.stop(),
  };
}

function createBar(terminal: Terminal): SingleBar {
  return new SingleBar(
    {
      format: '{bar} {percentage} %  {text}',
      stream: terminal.stderr,
      barsize: 30,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: 2_000,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
}

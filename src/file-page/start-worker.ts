import type { Workshop } from './files-desk';
import type { Answer } from './protocol';

/** Starts the worker that reads and judges files. */
export function startWorker(onAnswer: (answer: Answer) => void): Workshop {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'files-worker' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
  // It died: of memory, most likely.
  worker.onerror = () => onAnswer({ kind: 'failed' });
  return {
    ask: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
}

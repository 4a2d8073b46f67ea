import { createClerk } from './clerk';
import type { Answer, Request } from './protocol';

/** The part of a worker's own world that is needed here. */
interface WorkerPlace {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  readonly postMessage: (answer: Answer) => void;
}

const place = globalThis as unknown as WorkerPlace;
const clerk = createClerk((answer) => place.postMessage(answer));
let last: Promise<void> = Promise.resolve();
place.onmessage = ({ data }) => {
  last = last.then(() => clerk(data));
};

/** How long work goes on, for whoever waits for it. */
export interface Pace {
  /** told after each request how many rows are done */
  readonly onRows?: (done: number, total: number) => void;
  /** asked between requests */
  readonly isCancelled?: () => boolean;
}

/** Somebody did not want to wait any longer. */
export class Cancelled extends Error {}

/** Stops the work here when somebody asked for it. */
export function heedCancel(pace: Pace | undefined): void {
  if (pace?.isCancelled?.() === true) throw new Cancelled();
}

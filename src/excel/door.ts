/// <reference types="office-js" />

/** The Excel that the add-in runs in, or a stand-in for it. */
export interface ExcelDoor {
  readonly run: <T>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** whether this Excel has a version of the requirement set ExcelApi */
  readonly supports: (version: string) => boolean;
}

/** What marking can't do without: merged cells are seen, and tables resized, from this version on. */
export const neededVersion = '1.13';

/** The Excel around this page; null outside of one. */
export function openDoor(): ExcelDoor | null {
  if (typeof Excel === 'undefined' || typeof Office === 'undefined') return null;
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}

/** Whether a person waits for the answer, or an event started the work. */
export type Occasion = 'asked' | 'event';

/** Beyond this many milliseconds without an answer to one request Excel is taken for hanging. */
const PATIENCE = 60_000;

/** There is no Excel around the page. */
export class OutsideExcel extends Error {}

/** Excel did not answer: whether it did what it was asked is not known. */
export class NoAnswer extends Error {}

/**
 * Does one piece of work in Excel: one step of undo where Excel can (ExcelApi 1.20). Someone who is typing in
 * a cell is told at once when they asked for the work, and is let finish when an event did.
 */
export async function workInExcel<T>(
  door: ExcelDoor,
  occasion: Occasion,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const options: Excel.RunOptions = {
    delayForCellEdit: occasion === 'event',
    ...(door.supports('1.20') ? { mergeUndoGroup: true } : {}),
  };
  // Not the promise of `run` itself: after a request without an answer it would wait for ever.
  return new Promise<T>((resolve, reject) => {
    door
      .run(options, async (context) => {
        try {
          resolve(await work(context));
        } catch (error) {
          reject(asError(error));
        }
      })
      .catch((error: unknown) => reject(asError(error)));
  });
}

/** Sends what is queued and waits for the answer, but not for ever. */
export async function sync(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), PATIENCE);
  });
  try {
    await Promise.race([context.sync(), patience]);
  } finally {
    clearTimeout(timer);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

import type { CellRange } from '../table';
import { sync } from './door';
import { type Pace, heedCancel } from './pace';
import { codeOf } from './problem';
import { cellsIn } from './range';

/** What is read of cells, and about how many bytes of answer each of them makes. */
export interface BlockWanted {
  readonly range: CellRange;
  /** where it is another one than the others' */
  readonly sheet?: Excel.Worksheet;
  readonly property: 'values' | 'formulas' | 'numberFormat' | 'valueTypes';
  readonly bytesPerCell: number;
}

/** Row by row, as wide as the range. */
export type Block = readonly (readonly unknown[])[];

/** Under the 5 MB of an answer, since a cell's bytes are a guess. */
const BYTES_AN_ANSWER = 4_000_000;

/**
 * Reads blocks of cells in as few requests as their size allows; one that proves too large is cut in two.
 *
 * @param pace  told the rows of the first block; cancels between requests
 * @param queueMore  queues what else is to be read with the first request; called again when it was refused
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly BlockWanted[],
  queueMore: () => void = () => undefined,
  pace?: Pace,
): Promise<readonly Block[]> {
  const answers: unknown[][][] = wanted.map(() => []);
  const pieces = wanted.flatMap((block, index) => cut(block, BYTES_AN_ANSWER, index));
  let more: (() => void) | null = queueMore;
  while (pieces.length > 0 || more !== null) {
    heedCancel(pace);
    const batch = takeBatch(pieces);
    more?.();
    const ranges = batch.map(({ range, property, sheet: own = sheet }) => {
      return cellsIn(own, range).load(property);
    });
    const isAnswered = await tryToSync(context, batch);
    const blocks = isAnswered ? ranges.map((range, at) => range[batch[at]?.property ?? 'values']) : [];
    // Beyond its bounds Excel may also answer null in place of cells.
    if (!isAnswered || blocks.some((block) => !Array.isArray(block))) {
      if (!canBeCut(batch)) throw new TooLarge();
      pieces.unshift(...batch.flatMap((piece) => halve(piece)));
      continue;
    }
    more = null;
    batch.forEach(({ index }, at) => {
      for (const row of blocks[at] ?? []) answers[index]?.push(row);
    });
    const [first] = wanted;
    if (first !== undefined)
      pace?.onRows?.(answers[0]?.length ?? 0, first.range.bottom - first.range.top + 1);
  }
  return answers;
}

/** A single row is more than Excel answers. */
class TooLarge extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

interface Piece extends BlockWanted {
  /** of the block it belongs to */
  readonly index: number;
}

/** Cuts a block into pieces of whole rows that fit into an answer each. */
function cut(block: BlockWanted, bytes: number, index: number): readonly Piece[] {
  const { top, left, bottom, right } = block.range;
  const rows = Math.max(1, Math.floor(bytes / (block.bytesPerCell * (right - left + 1))));
  const pieces: Piece[] = [];
  for (let row = top; row <= bottom; row += rows) {
    const range = { top: row, left, bottom: Math.min(bottom, row + rows - 1), right };
    pieces.push({ ...block, range, index });
  }
  return pieces;
}

function takeBatch(pieces: Piece[]): readonly Piece[] {
  const batch: Piece[] = [];
  let bytes = 0;
  for (let next = pieces[0]; next !== undefined; next = pieces[0]) {
    const { top, left, bottom, right } = next.range;
    bytes += (bottom - top + 1) * (right - left + 1) * next.bytesPerCell;
    if (batch.length > 0 && bytes > BYTES_AN_ANSWER) break;
    batch.push(next);
    pieces.shift();
  }
  return batch;
}

/** Sends the request; false when the answer was too large and smaller ones may do. */
async function tryToSync(context: Excel.RequestContext, batch: readonly Piece[]): Promise<boolean> {
  try {
    await sync(context);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded' && canBeCut(batch)) return false;
    throw error;
  }
}

function canBeCut(batch: readonly Piece[]): boolean {
  return batch.some(({ range }) => range.bottom > range.top);
}

function halve(piece: Piece): readonly Piece[] {
  const { top, bottom } = piece.range;
  if (bottom === top) return [piece];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...piece, range: { ...piece.range, bottom: middle }, bytesPerCell: piece.bytesPerCell * 2 },
    { ...piece, range: { ...piece.range, top: middle + 1 }, bytesPerCell: piece.bytesPerCell * 2 },
  ];
}

import type { Rect } from './address';
import type { Areas } from './areas';
import type { Book } from './book';
import { type Style, restyle } from './cell';
import { demandAllowed } from './protect';

export type Trait = keyof Style;

/** The default of a trait that a cell does not have. */
export const DEFAULTS: Readonly<Record<Trait, unknown>> = {
  numberFormat: 'General',
  fill: '#FFFFFF',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  borderTop: 'None',
  borderBottom: 'None',
  borderLeft: 'None',
  borderRight: 'None',
  locked: true,
};

function* cells({ rects }: { readonly rects: readonly Rect[] }): Generator<readonly [number, number]> {
  for (const { top, left, bottom, right } of rects) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) yield [row, column];
    }
  }
}

/** The trait that all cells share, or what Excel gives where they differ. */
export function readTrait({ sheet, rects }: Areas, trait: Trait, mixed: unknown): unknown {
  let first: unknown;
  let started = false;
  for (const [row, column] of cells({ rects })) {
    const value = sheet.grid.get(row, column).style[trait] ?? DEFAULTS[trait];
    if (started && value !== first) return mixed;
    first = value;
    started = true;
  }
  return first;
}

/** Gives cells a trait, or takes it away where it is undefined. */
export function setTrait(
  book: Book,
  { sheet, rects }: Areas,
  change: { readonly [T in Trait]?: Style[T] | undefined },
): void {
  for (const rect of rects) demandAllowed(sheet, rect, 'format');
  for (const [row, column] of cells({ rects })) {
    const cell = sheet.grid.get(row, column);
    sheet.grid.set(row, column, { ...cell, style: restyle(cell.style, change) });
  }
  book.happen();
}

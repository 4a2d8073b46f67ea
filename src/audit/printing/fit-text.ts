import { countLines } from '../count-lines';

/** What a text needs beside itself in a cell, in points. */
const PADDING = 6;
/** A line's height, of the size of its letters. */
const LEADING = 1.25;

/** Widths of Arial's letters, of their size, in groups. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ ijlft.,:;'’|!I\u00a0[\]/]/u, 0.28],
  [/[r()-]/u, 0.34],
  [/[ckszvxy]/u, 0.5],
  [/[mM]/u, 0.84],
  [/[wW☐☒…@%—]/u, 1],
  [/\p{Lu}/u, 0.72],
  [/\p{Script=Latin}|\d|[–«»]/u, 0.56],
];
const OTHER = 1;
/** A little more: on another machine letters are never exactly as wide. */
const SAFETY = 1.04;
const BOLD = 1.08;

/** How wide a text is, in points. */
function widthOf(text: string, size: number, isBold: boolean): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return width * size * SAFETY * (isBold ? BOLD : 1);
}

/**
 * How high a text stands in a cell of a width, wrapped.
 *
 * @param width  points
 * @param size  points
 * @returns points
 */
export function heightOf(text: string, width: number, size: number, isBold = false): number {
  const lines = countLines(text, width - PADDING, (part) => widthOf(part, size, isBold));
  return Math.ceil(lines * size * LEADING) + 2;
}

/**
 * A text made to fit a cell: in smaller letters where it is long, and cut where the smallest would not do. That
 * something is cut is seen by its "…".
 *
 * @param room  of the cell, in points
 * @param sizes  in points, the largest first
 * @example fitText('Mairie', { width: 200, height: 100 }, [10, 8]) → { text: 'Mairie', size: 10 }
 */
export function fitText(
  text: string,
  room: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
): { readonly text: string; readonly size: number } {
  const fits = (part: string, size: number) => heightOf(part, room.width, size) <= room.height;
  const size = sizes.find((each) => fits(text, each));
  if (size !== undefined) return { text, size };
  const smallest = Math.min(...sizes);
  const letters = Array.from(text);
  let [kept, tooMany] = [0, letters.length];
  while (tooMany - kept > 1) {
    const half = Math.floor((kept + tooMany) / 2);
    if (fits(`${letters.slice(0, half).join('')}…`, smallest)) kept = half;
    else tooMany = half;
  }
  return { text: `${letters.slice(0, kept).join('').trimEnd()}…`, size: smallest };
}

import { heightOf } from './fit-text';
import type { Block, Frame, PrintCell, PrintPage, TextLook } from './print-page';

/** A row of a page, wherever it will stand. */
export interface PageLine {
  /** points */
  readonly height: number;
  readonly cells: readonly Omit<PrintCell, 'row'>[];
}

/** Rows that belong together: in a frame, as a grid, with a heading that is grey. */
export interface PagePart {
  readonly lines: readonly PageLine[];
  readonly frame?: 'around' | 'grid';
  readonly hasHeading?: true;
}

export function heightOfPart({ lines }: PagePart): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** A row of texts, one a span of columns, as high as the highest of them. */
export function lineOfTexts(
  columns: readonly number[],
  texts: readonly { readonly across: number; readonly text: string; readonly look: TextLook }[],
  least = 0,
): PageLine {
  const cells: Omit<PrintCell, 'row'>[] = [];
  let height = least;
  let column = 0;
  for (const { across, text, look } of texts) {
    const width = columns.slice(column, column + across).reduce((sum, each) => sum + each, 0);
    height = Math.max(height, heightOf(text, width, look.size, look.isBold));
    cells.push({ column, across, text, look });
    column += across;
  }
  return { height, cells };
}

/** Parts below each other. */
export function stackParts(
  parts: readonly PagePart[],
  columns: number,
): Pick<PrintPage, 'rows' | 'cells' | 'frames' | 'shaded'> {
  const rows: number[] = [];
  const cells: PrintCell[] = [];
  const frames: Frame[] = [];
  const shaded: Block[] = [];
  for (const { lines, frame, hasHeading } of parts) {
    const top = { row: rows.length, column: 0, across: columns } as const;
    if (frame !== undefined) {
      frames.push({ ...top, down: lines.length, ...(frame === 'grid' ? { isGrid: true } : {}) });
    }
    if (hasHeading === true) shaded.push(top);
    for (const line of lines) {
      cells.push(...line.cells.map((cell) => ({ ...cell, row: rows.length })));
      rows.push(line.height);
    }
  }
  return { rows, cells, frames, shaded };
}

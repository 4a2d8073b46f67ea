import type { IRange } from '@univerjs/core';
import { type Rect, rectName } from '../../test/excel-host/address';

/** A block as Univer has it. */
export const rangeOf = ({ top, bottom, left, right }: Rect): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

/** A block of Univer's as the stand-in has it. */
export const rectOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Rect => ({
  top: startRow,
  bottom: endRow,
  left: startColumn,
  right: endColumn,
});

/** Excel counts widths in points, Univer in pixels. */
export const PIXELS_PER_POINT = 96 / 72;

/** What is selected, as a text to compare by. */
export const selectionName = (sheet: string, rect: Rect): string => `${sheet} ${rectName(rect)}`;

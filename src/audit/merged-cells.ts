import type { CellRow } from '../cells';
import type { Sheet } from '../table';

/**
 * The rows below the heading with the value of cells that are merged downwards in each of their rows: a
 * category merged over five candidates is, to whoever looks at the sheet, the category of all five.
 *
 * @param headerRow  the last row of the heading, from 0
 */
export function spreadMergedCells(sheet: Sheet, headerRow: number): readonly CellRow[] {
  const tall = sheet.merges.filter(({ top, bottom }) => top > headerRow && bottom > top);
  if (tall.length === 0) return sheet.rows;
  const rows = [...sheet.rows];
  for (const { top, left, bottom } of tall) {
    const shown = sheet.rows[top]?.[left] ?? null;
    if (shown === null) continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const spread = [...(rows[row] ?? [])];
      while (spread.length <= left) spread.push(null);
      spread[left] = shown;
      rows[row] = spread;
    }
  }
  return rows;
}

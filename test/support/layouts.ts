import type { Cell } from '../../src/cells';
import { type LayoutWishes, type CellRange, recogniseTable } from '../../src/table';
import { sheetOf } from './sheets';

/** The layout in short: `C status`, with the part after a dot where there are several. */
export function describeLayout(
  rows: readonly (readonly Cell[])[],
  merges: readonly CellRange[] = [],
  wishes: LayoutWishes = {},
) {
  const layout = recogniseTable(sheetOf(rows, merges), wishes);
  if (layout === null) return null;
  const columns = layout.columns.map(({ field, column, part }) => {
    const letter = String.fromCharCode(65 + column);
    return `${letter} ${field}${part === 0 ? '' : `.${part}`}`;
  });
  const { headerRow, ambiguous, ignored } = layout;
  return { headerRow, columns: columns.sort(), ambiguous: [...ambiguous], ignored };
}

import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Book } from '../../test/excel-host/book';
import { rangeOf, selectionName } from './ranges';
import type { UniverStore } from './univer-store';

/** Shows what is selected, and brings it into view, where the add-in has selected something else than the person. */
export function showSelection({ selection, active }: Book, store: UniverStore): void {
  if (selection === undefined || selection.sheet !== active) return;
  const { sheet, rect } = selection;
  const name = selectionName(sheet.id, rect);
  if (name === store.selected) return;
  store.selected = name;
  const first = { ...rangeOf({ ...rect, bottom: rect.top, right: rect.left }) };
  const primary = {
    ...first,
    actualRow: rect.top,
    actualColumn: rect.left,
    isMerged: false,
    isMergedMainCell: false,
  };
  store.execute(SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    selections: [{ range: rangeOf(rect), primary, style: null }],
    reveal: true,
  });
}

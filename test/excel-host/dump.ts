import { type Rect, cellName, rectName } from './address';
import type { Book } from './book';
import { type Cell, EMPTY, NO_STYLE, isBlank } from './cell';
import { showCriteria } from './filter';
import type { AutoFilter, Sheet } from './model';
import { asRead, isError } from './values';

/** Plain data, to be compared with `toEqual`. */
export type Dump = Readonly<Record<string, unknown>>;

/**
 * Everything in the workbook that a person could see or lose, as plain data: two dumps are equal when nobody
 * could tell the workbooks apart. What Excel counts without showing it (ids, undo) is left out.
 */
export function dumpBook(book: Book): Dump {
  return {
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, dumpSheet(sheet)])),
    order: book.sheets.map(({ name }) => name),
    active: book.active?.name,
    selection:
      book.selection === undefined
        ? undefined
        : `${book.selection.sheet.name}!${rectName(book.selection.rect)}`,
    names: Object.fromEntries(book.names.map(({ name, ...rest }) => [name, rest])),
    settings: Object.fromEntries(book.settings),
    properties: Object.fromEntries(book.properties),
    structureProtected: book.structureProtected,
    dateSystem: book.dateSystem,
    circular: [...book.calculator.circular].sort(),
  };
}

/** One sheet of a dump. */
export function dumpSheet(sheet: Sheet): Dump {
  return {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    page: sheet.page,
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    cells: dumpCells(sheet),
    merges: names(sheet.merges),
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1).sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnWidths: Object.fromEntries([...sheet.columnWidths].sort(([a], [b]) => a - b)),
    rowHeights: Object.fromEntries([...sheet.rowHeights].sort(([a], [b]) => a - b)),
    tables: Object.fromEntries(
      sheet.tables.map((table) => [
        table.name,
        {
          range: rectName(table.rect),
          showHeaders: table.showHeaders,
          showTotals: table.showTotals,
          style: table.style,
          sort: table.sort,
          columns: table.columns.map(({ name, calculated }) => ({ name, calculated })),
          filter: dumpFilter(table.filter),
        },
      ]),
    ),
    autoFilter: dumpFilter(sheet.autoFilter),
    conditionalFormats: sheet.formats.map(({ type, rects, formula, tint, stopIfTrue }) => ({
      type,
      ranges: names(rects),
      formula,
      tint: { ...tint },
      stopIfTrue,
    })),
    validations: sheet.validations.map(({ rects, ...validation }) => ({
      ...validation,
      ranges: names(rects),
    })),
    protection: sheet.protection,
  };
}

const names = (rects: readonly Rect[]): string[] => rects.map(rectName).sort();

function dumpFilter(filter: AutoFilter | undefined): Dump | undefined {
  if (filter === undefined) return undefined;
  return {
    range: rectName(filter.rect),
    criteria: filter.criteria.map((criteria) => (criteria === undefined ? null : showCriteria(criteria))),
    hidden: [...filter.hidden].map((row) => row + 1).sort((a, b) => a - b),
  };
}

function dumpCells(sheet: Sheet): Dump {
  const cells = [...sheet.grid.all()].sort((a, b) => a.row - b.row || a.column - b.column);
  return Object.fromEntries(cells.map(({ row, column, cell }) => [cellName(row, column), dumpCell(cell)]));
}

function dumpCell(cell: Cell): Dump {
  const content = isBlank(cell) ? EMPTY : cell;
  return {
    ...(content.value === null
      ? {}
      : { value: isError(content.value) ? { error: asRead(content.value) } : content.value }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula.text }),
    ...(cell.quoted === undefined ? {} : { quoted: true }),
    ...(cell.link === undefined ? {} : { link: cell.link }),
    ...(cell.style === NO_STYLE ? {} : { style: cell.style }),
  };
}

import ExcelJS from 'exceljs';
import {
  type RowDescription,
  type SheetDescription,
  type WorkbookDescription,
  headerRowOf,
} from './describe';
import { type TypedCell, splitCells, typedCell } from './typed-cell';

/** When all the test workbooks were made, so that making them again changes nothing. */
const MADE_ON = new Date(Date.UTC(2026, 0, 5, 8));

const INK = 'FF1F3864';
const PALE = 'FFD9E2F3';
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const border = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;
const FONT = 'Calibri';
const DEFAULT_WIDTH = 14;
const HEADING_HEIGHT = 32;

/** Makes the workbook that a description tells of. */
export async function buildWorkbook({ sheets, settings }: WorkbookDescription): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Centre d'examen EXEMPLE";
  book.lastModifiedBy = "Centre d'examen EXEMPLE";
  book.created = MADE_ON;
  book.modified = MADE_ON;
  book.properties.date1904 = settings.from1904 ?? false;
  for (const sheet of sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, description: SheetDescription): void {
  const { name, rows, look } = description;
  const sheet = book.addWorksheet(name, { state: look.hidden ? 'hidden' : 'visible' });
  const left = sheet.getColumn(look.from ?? 'A').number;
  const width = Math.max(
    ...rows.map((row) => (row.kind === 'headings' ? splitCells(row.cells).length : 0)),
    1,
  );
  for (let column = 0; column < width; column += 1) {
    sheet.getColumn(left + column).width = look.widths?.[column] ?? DEFAULT_WIDTH;
  }
  if (look.table !== undefined) addTable(sheet, description, left, look.table);
  rows.forEach((row, index) => writeRow(sheet, row, index + 1, left, look.dateFormat ?? 'dd/mm/yyyy'));
  if (look.centredFrom !== undefined)
    centreCells(sheet, description, sheet.getColumn(look.centredFrom).number);
  for (const column of look.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  const headerRow = headerRowOf(description);
  if (look.autoFilter) {
    const to = { row: rows.length, column: left + width - 1 };
    sheet.autoFilter = { from: { row: headerRow, column: left }, to };
  }
  if (look.frozenAt !== undefined) {
    const { row, col } = sheet.getCell(look.frozenAt) as unknown as { row: number; col: number };
    sheet.views = [{ state: 'frozen', xSplit: col - 1, ySplit: row - 1, showGridLines: false }];
  }
  for (const column of look.answers ?? []) {
    for (let row = headerRow + 1; row <= rows.length; row += 1) {
      sheet.getCell(`${column}${row}`).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['"oui,non"'],
      };
    }
  }
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

function centreCells(sheet: ExcelJS.Worksheet, { rows }: SheetDescription, first: number): void {
  rows.forEach(({ kind }, index) => {
    if (kind !== 'candidate') return;
    sheet.getRow(index + 1).eachCell((cell, column) => {
      if (column >= first) cell.alignment = { horizontal: 'center' };
    });
  });
}

/** The Excel table over the heading and the candidates below it. */
function addTable(sheet: ExcelJS.Worksheet, description: SheetDescription, left: number, name: string): void {
  const headerRow = headerRowOf(description);
  const texts = description.rows.slice(headerRow - 1).flatMap((row) => ('cells' in row ? [row] : []));
  const [heading, ...body] = texts
    .filter(({ kind }) => kind !== 'aside')
    .map(({ cells }) => splitCells(cells));
  sheet.addTable({
    name,
    ref: sheet.getCell(headerRow, left).address,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: (heading ?? []).map((text) => ({ name: text, filterButton: true })),
    rows: body.map((cells) => cells.map((cell) => typedCell(cell).value)),
  });
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  row: RowDescription,
  number: number,
  left: number,
  dateFormat: string,
): void {
  switch (row.kind) {
    case 'blank':
      return;
    case 'title': {
      const cell = sheet.getCell(number, left);
      cell.value = row.text;
      cell.font = { name: FONT, bold: number === 1, size: number === 1 ? 14 : 11, color: { argb: INK } };
      if (row.span > 1) sheet.mergeCells(number, left, number, left + row.span - 1);
      return;
    }
    case 'groups': {
      let column = left;
      for (const [text, columns] of row.groups) {
        if (text !== '') writeHeading(sheet.getCell(number, column), text);
        if (text !== '' && columns > 1) sheet.mergeCells(number, column, number, column + columns - 1);
        column += columns;
      }
      return;
    }
    case 'headings':
      sheet.getRow(number).height = HEADING_HEIGHT;
      writeHeadings(sheet, splitCells(row.cells), number, left);
      return;
    case 'candidate':
      if (row.hidden) sheet.getRow(number).hidden = true;
      writeCells(sheet, splitCells(row.cells), number, left, dateFormat);
      return;
    case 'aside':
      writeCells(sheet, splitCells(row.cells), number, left, dateFormat);
      return;
    default:
      row satisfies never;
  }
}

function writeHeadings(
  sheet: ExcelJS.Worksheet,
  texts: readonly string[],
  number: number,
  left: number,
): void {
  texts.forEach((text, index) => {
    const cell = sheet.getCell(number, left + index);
    if (text === '"') sheet.mergeCells(number - 1, left + index, number, left + index);
    else if (text !== '') writeHeading(cell, text);
  });
}

function writeHeading(cell: ExcelJS.Cell, text: string): void {
  cell.value = text;
  cell.font = { name: FONT, bold: true, color: { argb: INK } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: PALE } };
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  cell.border = border;
}

function writeCells(
  sheet: ExcelJS.Worksheet,
  texts: readonly string[],
  number: number,
  left: number,
  dateFormat: string,
): void {
  texts.forEach((text, index) => {
    const typed = typedCell(text);
    const cell = sheet.getCell(number, left + index);
    if (typed.isMergedUp) mergeUp(sheet, number, left + index);
    else cell.value = typed.value;
    const format = formatOf(typed, dateFormat);
    if (format !== null) cell.numFmt = format;
    if (typed.fill !== null) {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: typed.fill } };
    }
    if (typed.comment !== null) cell.note = typed.comment;
    cell.border = border;
  });
}

/** Merges a cell with the one above, or with all those that it is merged with already. */
function mergeUp(sheet: ExcelJS.Worksheet, row: number, column: number): void {
  const above = sheet.getCell(row - 1, column);
  const top = Number(above.master.row);
  if (above.isMerged) sheet.unMergeCells(top, column, row - 1, column);
  sheet.mergeCells(top, column, row, column);
}

function formatOf({ format }: TypedCell, dateFormat: string): string | null {
  switch (format) {
    case 'date':
      return dateFormat;
    case 'date-and-time':
      return `${dateFormat} hh:mm`;
    case 'percent':
      return '0 %';
    case null:
      return null;
    default:
      return format satisfies never;
  }
}

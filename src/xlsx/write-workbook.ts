import type { NamedRange, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { type ReportPlan, type ReportSheet, sheetReference } from '../audit';
import { columnLetters } from '../table';
import { encodeCellText } from './cell-text';
import { headerStyle, plainStyle, titleStyle, toneStyles } from './report-style';
import { nameSheets } from './sheet-names';

type ReportValue = ReportSheet['rows'][number]['cells'][number];

/** Excel opens no workbook without a sheet. */
const emptySheet: ReportSheet = { name: 'Rapport', columns: [], rows: [] };

/**
 * Writes a report as a new workbook: a header that stays in view and is repeated on each printed page, a filter,
 * pages in landscape as wide as the table.
 *
 * @returns the bytes of an .xlsx file
 * @example await writeWorkbook({ sheets: [] }) → a file with an empty sheet "Rapport"
 */
export async function writeWorkbook(plan: ReportPlan): Promise<Uint8Array> {
  const sheets = plan.sheets.length > 0 ? plan.sheets : [emptySheet];
  const names = nameSheets(sheets.map(({ name }) => name));
  return writeXlsx({
    sheets: sheets.map((sheet, index) => layOut(sheet, names[index] ?? '')),
    namedRanges: sheets.map((sheet, index) => repeatHeading(sheet, names[index] ?? '')),
  });
}

/** The heading on each printed page, as a name in quotes: the library would leave them out, and spaces need them. */
function repeatHeading({ above = [] }: ReportSheet, name: string): NamedRange {
  const row = above.length + 1;
  return { name: '_xlnm.Print_Titles', scope: name, range: `${sheetReference(name)}$${row}:$${row}` };
}

function layOut({ columns, rows, above = [], footer }: ReportSheet, name: string): WriteSheet {
  const headingRow = above.length + 1;
  const header = columns.map(({ heading }) => encodeCellText(heading));
  const sheet: WriteSheet = {
    name,
    columns: columns.map(({ width }) => ({ width, style: plainStyle })),
    rows: [
      ...above.map((line) => [encodeCellText(line)]),
      header,
      ...rows.map(({ cells }) => cells.map(encodeValue)),
    ],
    cells: styleCells(columns.length, rows, above.length),
    rowDefs: measureRows(columns, rows, above.length),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    freezePane: { rows: headingRow },
  };
  if (footer !== undefined) sheet.headerFooter = { oddFooter: sayFooter(footer) };
  // A page made to be signed is not made to be filtered.
  else if (columns.length > 0) {
    sheet.autoFilter = { range: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}` };
  }
  return sheet;
}

/** The footer as the file format says it: the text at the left, the page's number of all at the right. */
function sayFooter(footer: string): string {
  return `&L${footer.replaceAll('&', '&&')}&R&P / &N`;
}

function encodeValue(value: ReportValue): ReportValue {
  return typeof value === 'string' ? encodeCellText(value) : value;
}

/** One line of Calibri 11, in points. */
const LINE_HEIGHT = 15;

/**
 * The height of each row, as many lines as its longest cell wraps to: not every program measures wrapped text
 * when it opens a file.
 */
function measureRows(
  columns: ReportSheet['columns'],
  rows: ReportSheet['rows'],
  above: number,
): NonNullable<WriteSheet['rowDefs']> {
  const heightOf = (cells: readonly ReportValue[]) =>
    LINE_HEIGHT *
    Math.max(1, ...cells.map((value, column) => countLines(value, columns[column]?.width ?? 1)));
  const header = heightOf(columns.map(({ heading }) => heading));
  const heights = rows.map(({ tone, cells }) => (tone === 'remark' ? LINE_HEIGHT : heightOf(cells)));
  return new Map([header, ...heights].map((height, row) => [row + above, { height }] as const));
}

/** The lines that a text takes in a column: its own, each wrapped. */
function countLines(value: ReportValue, width: number): number {
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((lines, line) => lines + countWrapped(line, width), 0);
}

/** The lines that a line of text wraps to, words kept whole. */
function countWrapped(line: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    if (filled > 0 && filled + 1 + word.length > width) {
      lines += 1;
      filled = word.length;
    } else filled += (filled > 0 ? 1 : 0) + word.length;
    lines += Math.floor(Math.max(0, filled - 1) / width);
    filled = filled > width ? filled % width : filled;
  }
  return lines;
}

/** The cells that do not look like their column, over the whole width of the table. */
function styleCells(
  width: number,
  rows: ReportSheet['rows'],
  above: number,
): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (let line = 0; line < above; line += 1) {
    for (let column = 0; column < width; column += 1) {
      cells.set(`${line},${column}`, { style: line === 0 ? titleStyle : toneStyles.remark });
    }
  }
  for (let column = 0; column < width; column += 1) cells.set(`${above},${column}`, { style: headerStyle });
  for (const [index, { tone }] of rows.entries()) {
    if (tone === 'plain') continue;
    for (let column = 0; column < width; column += 1) {
      cells.set(`${index + 1 + above},${column}`, { style: toneStyles[tone] });
    }
  }
  return cells;
}

import { readFile } from 'node:fs/promises';
import type { ConditionalRule, WriteSheet, Cell as WrittenCell } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { describeValue } from '../../demo/describe-workbook';
import type { Sheet as ReadSheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { encodeCellText } from '../../src/xlsx/cell-text';
import { unpackPart } from '../../src/xlsx/unpack-part';
import { readZipDirectory } from '../../src/xlsx/zip-directory';
import { type BookDescription, type ExcelHost, type Options, openInExcel } from '../excel-host';
import { hasCell, rectName } from '../excel-host/address';
import type { Cell as HostCell } from '../excel-host/cell';
import { storedFormula } from '../excel-host/formula/stored';
import type { ConditionalFormat, Sheet, Table } from '../excel-host/model';
import { type Value, isError } from '../excel-host/values';
import { makeZip } from '../xlsx/make-file';
import { namePrinted, writePage } from './write-page';
import { writeStyle, writeTint } from './write-style';

/** Opens a workbook of the disk in the stand-in for Excel. */
export async function openWorkbookFile(path: string, options?: Partial<Options>): Promise<ExcelHost> {
  return openInExcel(await describeWorkbookFile(path), options);
}

/** A workbook of the disk as `openInExcel` takes it, for tests that want to add a table or a filter to it. */
export async function describeWorkbookFile(path: string): Promise<BookDescription> {
  const answer = await readWorkbook(new Uint8Array(await readFile(path)));
  if (answer.kind === 'refused') throw new Error(`${path} is refused: ${answer.refusal}`);
  const dateSystem = answer.sheets.some((sheet) => sheet.dateSystem === 1904) ? '1904' : '1900';
  return {
    dateSystem,
    sheets: answer.sheets.map(({ name, rows, merges }: ReadSheet) => ({
      name,
      rows: rows.map((row) => row.map((cell) => describeValue(cell, dateSystem))),
      merges: merges.map(rectName),
    })),
  };
}

/**
 * Writes the workbook that is open in the stand-in to the bytes of an .xlsx file: values, formulas with their
 * results, formats, merged cells, how a sheet is printed, what is hidden, tables, filters (without their
 * criteria), names, and the conditional formats whose formula is known. Protection, validations and links stay
 * behind.
 */
export async function saveHost({ book }: ExcelHost): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    dateSystem: book.dateSystem,
    defaultFont,
    activeSheet: book.sheets.findIndex((sheet) => sheet === book.active),
    namedRanges: [
      ...book.names.map(({ name, formula }) => ({ name, range: storedFormula(formula, undefined) })),
      ...book.sheets.flatMap(namePrinted),
    ],
    sheets: book.sheets.map(layOut),
  });
  return markErrors(bytes);
}

function layOut(sheet: Sheet): WriteSheet {
  const { name, merges, visibility, autoFilter } = sheet;
  return {
    name,
    cells: new Map(
      [...sheet.grid.all()].map(({ row, column, cell }) => [
        `${row},${column}`,
        writeCell(cell, sheet.tables.find(({ rect }) => hasCell(rect, row, column))?.name),
      ]),
    ),
    columns: layOutColumns(sheet),
    rowDefs: layOutRows(sheet),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map(writeTable),
    conditionalRules: sheet.formats.flatMap(writeFormat),
    ...writePage(sheet),
    ...(autoFilter === undefined ? {} : { autoFilter: { range: rectName(autoFilter.rect) } }),
    ...(visibility === 'Hidden' ? { hidden: true } : {}),
    ...(visibility === 'VeryHidden' ? { veryHidden: true } : {}),
  };
}

function writeCell({ value, formula, style }: HostCell, table: string | undefined): Partial<WrittenCell> {
  const look = { style: writeStyle(style) };
  if (formula === undefined) return { value: writeValue(value), ...look };
  return { formula: storedFormula(formula.text, table), formulaResult: writeValue(value), ...look };
}

/** hucre takes the name of an error for the error; a text that looks like one is escaped. */
function writeValue(value: Value): string | number | boolean | null {
  if (typeof value === 'string') return encodeCellText(value);
  return isError(value) ? value.error : value;
}

/**
 * Files count the width of columns in digits of this font: not Calibri 11, which only machines with Microsoft's fonts
 * have, but one whose digits are as wide and that others know too.
 */
const defaultFont = { name: 'Arial', size: 10 } as const;

/** Points to those digits: 7 pixels each, at 96 pixels in 72 points. */
const CHARACTER = (7 * 72) / 96;

function layOutColumns({ columnWidths, hiddenColumns }: Sheet): NonNullable<WriteSheet['columns']> {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths.get(column);
    return {
      ...(width === undefined ? {} : { width: width / CHARACTER }),
      ...(hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

function layOutRows(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const filtered = [...sheet.tables.map(({ filter }) => filter), sheet.autoFilter];
  const hidden = [...sheet.hiddenRows, ...filtered.flatMap((filter) => [...(filter?.hidden ?? [])])];
  const rows = new Set([...hidden, ...sheet.rowHeights.keys()]);
  return new Map(
    [...rows].map((row) => {
      const height = sheet.rowHeights.get(row);
      return [row, { hidden: sheet.hides(row), ...(height === undefined ? {} : { height }) }];
    }),
  );
}

function writeTable({ name, rect, columns, style, showHeaders, showTotals }: Table) {
  if (!showHeaders) throw new Error(`hucre writes no table without a header row, as ${name} is`);
  return {
    name,
    range: rectName(rect),
    columns: columns.map((column) => ({ name: column.name })),
    style,
    showTotalRow: showTotals,
  };
}

/** Of formats of other kinds than custom ones the stand-in knows the kind only. */
function writeFormat(
  { type, rects, formula, tint, stopIfTrue }: ConditionalFormat,
  index: number,
): ConditionalRule[] {
  if (type !== 'Custom' || formula === '') return [];
  const { fill, bold, italic, fontColor } = tint;
  return [
    {
      type: 'expression',
      priority: index + 1,
      range: rects.map(rectName).join(' '),
      formula: storedFormula(formula, undefined),
      style: writeTint({ fill, bold, italic, fontColor }),
      stopIfTrue,
    },
  ];
}

/** The result of a formula that is the name of an error: texts that look like one were escaped. */
const ERROR_RESULT = /<c ([^>]*)t="str"([^>]*>)(<f[^>]*>[^<]*<\/f><v>#[A-Z/0]+[!?]?<\/v>)/g;

/** A text that looked like an error to hucre; Excel reads the escape, LibreOffice does not. */
const ESCAPED_TEXT = /(<(?:v|t(?: [^>]*)?)>)_x0023_/g;

/** hucre writes a formula's result as a text, a number or a boolean: errors are made errors afterwards. */
async function markErrors(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await Promise.all(
    [...readZipDirectory(bytes).values()].map(async (entry) => {
      const content = new Uint8Array(entry.size);
      await unpackPart(bytes, entry, content);
      const { path } = entry;
      if (!/^xl\/(?:worksheets\/sheet|sharedStrings)/.test(path)) return { path, content };
      const xml = new TextDecoder().decode(content);
      return { path, content: xml.replace(ERROR_RESULT, '<c $1t="e"$2$3').replace(ESCAPED_TEXT, '$1#') };
    }),
  );
  return makeZip(parts);
}

import { type CellStyle, type Cell as LooksCell, type Sheet as LooksSheet, readXlsx } from 'hucre/xlsx';
import type { Cell } from '../src/cells';
import type { Sheet } from '../src/table';
import type { BookDescription, CellDescription, SheetDescription } from '../test/excel-host';
import { rectName } from '../test/excel-host/address';
import { NO_STYLE, type Style } from '../test/excel-host/cell';
import { serialIn } from '../test/excel-host/serial';
import { type Value, errorValue, isErrorText } from '../test/excel-host/values';

const DATE_FORMAT = 'dd/mm/yyyy';
/** Widths of files are in characters of Calibri 11 (7 pixels each at 96 pixels an inch), the stand-in's in points. */
const POINTS_PER_CHARACTER = (7 * 72) / 96;

/**
 * A workbook as the stand-in opens it: its cells as the product reads them, with formulas, looks and tables where
 * the file tells them.
 *
 * @param bytes - the file
 * @param sheets - what the product has read of it
 */
export async function describeWorkbook(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
): Promise<BookDescription> {
  const { looks, active } = await readLooks(bytes);
  const system = sheets.some(({ dateSystem }) => dateSystem === 1904) ? '1904' : '1900';
  const described = sheets.map((sheet) =>
    describeSheet(
      sheet,
      looks.find(({ name }) => name === sheet.name),
      system,
    ),
  );
  const visible = described.filter(({ visibility }) => visibility === undefined);
  const front = visible.find(({ name }) => name === active) ?? visible[0];
  return {
    dateSystem: system,
    sheets: described,
    ...(front === undefined ? {} : { active: front.name }),
  };
}

interface Looks {
  readonly looks: readonly LooksSheet[];
  /** the sheet in front when the file was saved */
  readonly active: string | undefined;
}

/** Looks are a courtesy: a file of which they can't be read is shown without. */
async function readLooks(bytes: Uint8Array): Promise<Looks> {
  try {
    const { sheets, activeSheet = 0 } = await readXlsx(bytes, { readStyles: true });
    return { looks: sheets, active: sheets[activeSheet]?.name };
  } catch {
    return { looks: [], active: undefined };
  }
}

function describeSheet(
  { name, rows, merges }: Sheet,
  looks: LooksSheet | undefined,
  system: '1900' | '1904',
): SheetDescription {
  const described = rows.map((row, index) =>
    row.map((cell, column) => describeCell(cell, looks?.cells?.get(`${index},${column}`), system)),
  );
  if (looks === undefined) return { name, rows: described, merges: merges.map(rectName) };
  const { columns = [], rowDefs, tables = [], protection, autoFilter } = looks;
  return {
    name,
    rows: described,
    merges: merges.map(rectName),
    columnWidths: Object.fromEntries(
      columns.flatMap(({ width }, column) =>
        width === undefined ? [] : [[column, width * POINTS_PER_CHARACTER]],
      ),
    ),
    rowHeights: Object.fromEntries(
      [...(rowDefs ?? [])].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])),
    ),
    hiddenColumns: columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : [])),
    hiddenRows: [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row + 1] : [])),
    tables: tables.flatMap(({ name: table, displayName, range, showTotalRow }) =>
      range === undefined
        ? []
        : [{ name: displayName ?? table, range, ...(showTotalRow === true ? { showTotals: true } : {}) }],
    ),
    ...(autoFilter === undefined ? {} : { autoFilter: { range: autoFilter.range } }),
    ...(protection?.sheet === true ? { protection: {} } : {}),
    ...(looks.veryHidden === true
      ? { visibility: 'VeryHidden' as const }
      : looks.hidden === true
        ? { visibility: 'Hidden' as const }
        : {}),
  };
}

function describeCell(cell: Cell, looks: LooksCell | undefined, system: '1900' | '1904'): CellDescription {
  const { value, style } = describeValue(cell, system);
  const look = { ...style, ...styleOf(looks?.style) };
  const formula = looks?.formula;
  if (value === null && formula === undefined && Object.keys(look).length === 0) return null;
  return {
    value,
    ...(formula === undefined || formula === '' ? {} : { formula: `=${formula}` }),
    style: Object.keys(look).length === 0 ? NO_STYLE : look,
  };
}

/** A cell as the product reads it, as the stand-in takes it. */
export function describeValue(
  cell: Cell,
  system: '1900' | '1904',
): { readonly value: Value; readonly style?: Style } {
  if (typeof cell !== 'object' || cell === null) return { value: cell };
  if (cell.kind === 'date') {
    return { value: serialIn(system, cell.serial), style: { numberFormat: DATE_FORMAT } };
  }
  // A formula that was saved without a result has one in Excel, which nobody can tell who has not its text.
  return { value: errorValue(isErrorText(cell.text) ? cell.text : '#VALUE!') };
}

function styleOf(style: CellStyle | undefined): Style {
  if (style === undefined) return NO_STYLE;
  const { fill, font, alignment, numFmt } = style;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor) : undefined;
  const ink = colourOf(font?.color);
  return {
    ...(background === undefined ? {} : { fill: background }),
    ...(ink === undefined ? {} : { fontColor: ink }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(alignment?.wrapText === true ? { wrapText: true } : {}),
    ...(numFmt === undefined || numFmt === 'General' ? {} : { numberFormat: numFmt }),
  };
}

/** Colours of a theme stay what the grid has by itself. */
function colourOf(colour: { readonly rgb?: string } | undefined): string | undefined {
  return colour?.rgb === undefined ? undefined : `#${colour.rgb.slice(-6)}`;
}

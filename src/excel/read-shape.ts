import {
  type FilterCriteria,
  type SheetFilter,
  type SheetTable,
  type StandingTint,
  isOurTint,
  ownSheetPrefix,
  sheetOfListing,
} from '../audit';
import type { DateSystem } from '../cells';
import { type CellRange, columnIndex } from '../table';
import { sync } from './door';

/** 1 January 2000 in the 1900 system; four years and a day less in the other. */
const NEW_YEAR_2000 = 36_526;

/** What one question tells of a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly id: string;
  /** where anything stands; null: nowhere */
  readonly used: CellRange | null;
  readonly isProtected: boolean;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly dateSystem: DateSystem;
  readonly sheetNames: readonly string[];
  /** asks for the rest, together with whatever else the next request reads */
  readonly queueDetails: () => void;
  /** the rest, once that request was answered */
  readonly readDetails: () => SheetDetails;
}

export interface SheetDetails {
  readonly tables: readonly SheetTable[];
  readonly filter: SheetFilter | null;
  readonly merges: readonly CellRange[];
  /** ours alone */
  readonly tints: readonly StandingTint[];
  /** the sheets that hold our result for this one */
  readonly listings: readonly string[];
}

const RECT = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * Asks Excel what there is on a sheet: one request.
 *
 * @param id  of the sheet; null: the active one
 */
export async function readOutline(context: Excel.RequestContext, id: string | null): Promise<SheetOutline> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const sheet = id === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(id);
  sheet.load('name,id');
  const used = sheet.getUsedRangeOrNullObject(true).load(RECT);
  const tables = sheet.tables.load('items/name,items/showHeaders');
  const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
  const filter = sheet.autoFilter.load('criteria');
  const filtered = sheet.autoFilter.getRangeOrNullObject().load(RECT);
  sheet.protection.load('protected');
  workbook.protection.load('protected');
  workbook.load('readOnly');
  const day = workbook.functions.date(2000, 1, 1).load('value');
  await sync(context);

  const ownSheets = sheets.items.filter(({ name }) => name.startsWith(ownSheetPrefix));
  let details: ReturnType<typeof queue> | null = null;
  const queue = () => ({
    tables: tables.items.map((table) => ({
      table,
      range: table.getRange().load(RECT),
      filter: table.autoFilter.load('criteria'),
    })),
    // Of other kinds nothing is asked: reading them throws.
    tints: formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({
        format: format.load('priority'),
        rule: format.custom.rule.load('formula'),
        ranges: format.getRanges().load('address'),
      })),
    merges: used.isNullObject
      ? null
      : used.getMergedAreasOrNullObject().load(`areas/items/${RECT.replaceAll(',', ',areas/items/')}`),
    listings: ownSheets.map((own) => ({
      name: own.name,
      cells: own.getRange('A1:A4').load('formulas'),
    })),
  });
  return {
    sheet,
    name: sheet.name,
    id: sheet.id,
    used: used.isNullObject ? null : rectOf(used),
    isProtected: sheet.protection.protected,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    dateSystem: day.value < NEW_YEAR_2000 ? 1904 : 1900,
    sheetNames: sheets.items.map(({ name }) => name),
    queueDetails: () => {
      details = queue();
    },
    readDetails: () => ({
      tables: (details?.tables ?? []).map(({ table, range, filter: own }) => ({
        name: table.name,
        range: rectOf(range),
        showsHeadings: table.showHeaders,
        criteria: own.criteria.map(asCriteria),
      })),
      filter: filtered.isNullObject
        ? null
        : { range: rectOf(filtered), criteria: filter.criteria.map(asCriteria) },
      merges:
        details?.merges === null || details?.merges.isNullObject === true
          ? []
          : (details?.merges.areas.items ?? []).map(rectOf),
      tints: (details?.tints ?? [])
        .filter(({ rule }) => isOurTint(rule.formula))
        .map(({ format, rule, ranges }) => ({
          id: format.id,
          ranges: ranges.address.split(',').map(rangeOfAddress),
          formula: rule.formula,
          priority: format.priority,
        })),
      listings: (details?.listings ?? [])
        .filter(({ cells }) => sheetOfListing(cells.formulas as unknown[][]) === sheet.name)
        .map(({ name }) => name),
    }),
  };
}

function rectOf(
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): CellRange {
  const { rowIndex, columnIndex: left, rowCount, columnCount } = range;
  return { top: rowIndex, left, bottom: rowIndex + rowCount - 1, right: left + columnCount - 1 };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const CELLS = /([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** The cells that an address names. @example "'Classe A'!A2:K5" → rows 1 to 4, columns 0 to 10 */
export function rangeOfAddress(address: string): CellRange {
  const [, left = '', top = '', right = left, bottom = top] = CELLS.exec(address) ?? [];
  return {
    top: top === '' ? 0 : Number(top) - 1,
    left: left === '' ? 0 : columnIndex(left),
    bottom: bottom === '' ? LAST_ROW : Number(bottom) - 1,
    right: right === '' ? LAST_COLUMN : columnIndex(right),
  };
}

/** What a criterion filters by; a kind or an operator alone say nothing. */
const TELLING = ['criterion1', 'criterion2', 'values', 'color', 'icon', 'dynamicCriteria'];

/** A column that is not filtered comes as null, or as an object that tells nothing. */
function asCriteria(criteria: unknown): FilterCriteria | null {
  if (typeof criteria !== 'object' || criteria === null) return null;
  const told = Object.entries(criteria).filter(([, value]) => !saysNothing(value));
  return told.some(([key]) => TELLING.includes(key)) ? Object.fromEntries(told) : null;
}

function saysNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === '' || value === 'Unknown';
}

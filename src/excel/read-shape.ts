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
import type { CellRange } from '../table';
import { sync } from './door';
import { LAST_COLUMN, RECT, cellsIn, rangeOfAddress, rectOf } from './range';

/** Our two columns and the blank one behind them. */
const COLUMNS_BEHIND = 3;

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
  readonly sheetIds: readonly string[];
  /** asks for the rest, together with whatever else the next request reads */
  readonly queueDetails: () => void;
  /** the rest, once that request was answered */
  readonly readDetails: () => SheetDetails;
}

export interface SheetDetails {
  readonly tables: readonly SheetTable[];
  readonly filter: SheetFilter | null;
  readonly merges: readonly CellRange[];
  /** of all conditional formats that have a formula of their own, with theirs */
  readonly formats: readonly { readonly id: string; readonly formula: string }[];
  /** ours alone */
  readonly tints: readonly StandingTint[];
  /** the sheets that hold our result for this one */
  readonly listings: readonly OwnListing[];
}

/** A sheet of ours with a result. */
export interface OwnListing {
  readonly name: string;
  readonly id: string;
}

const MERGES = `areas/items/${RECT.replaceAll(',', ',areas/items/')}`;

/**
 * Asks Excel what there is on a sheet: one request.
 *
 * @param id  of the sheet; null: the active one
 */
export async function readOutline(context: Excel.RequestContext, id: string | null): Promise<SheetOutline> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/id');
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

  // From here on by its id: another sheet may be active by the next request.
  const same = workbook.worksheets.getItem(sheet.id);
  const cells = used.isNullObject ? null : rectOf(used);
  const ownSheets = sheets.items.filter(({ name }) => name.startsWith(ownSheetPrefix));
  let details: ReturnType<typeof queue> | null = null;
  const queue = () => ({
    same: same.load('id'),
    tables: tables.items.map((table) => ({
      table,
      range: same.tables.getItem(table.name).getRange().load(RECT),
      filter: same.tables.getItem(table.name).autoFilter.load('criteria'),
    })),
    // Of other kinds nothing is asked: reading them throws.
    tints: formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id: own }) => same.getRange().conditionalFormats.getItem(own).load('id,priority'))
      .map((format) => ({
        format,
        rule: format.custom.rule.load('formula'),
        ranges: format.getRanges().load('address'),
      })),
    // Also where our columns may go: merged cells that hold nothing are in no used range.
    merges:
      cells === null
        ? null
        : cellsIn(same, { ...cells, right: Math.min(LAST_COLUMN, cells.right + COLUMNS_BEHIND) })
            .getMergedAreasOrNullObject()
            .load(MERGES),
    listings: ownSheets.map((own) => ({
      listing: { name: own.name, id: own.id },
      cells: own.getRange('A1:A4').load('formulas'),
    })),
  });
  return {
    sheet: same,
    name: sheet.name,
    id: sheet.id,
    used: cells,
    isProtected: sheet.protection.protected,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    dateSystem: day.value < NEW_YEAR_2000 ? 1904 : 1900,
    sheetNames: sheets.items.map(({ name }) => name),
    sheetIds: sheets.items.map((each) => each.id),
    queueDetails: () => {
      details = queue();
    },
    readDetails: () => ({
      tables: (details?.tables ?? []).map(({ table, range, filter: own }) => ({
        name: table.name,
        range: withBody(rectOf(range)),
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
      formats: (details?.tints ?? []).map(({ format, rule }) => ({ id: format.id, formula: rule.formula })),
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
        .map(({ listing }) => listing),
    }),
  };
}

/** A table that has lost its last row still has room for one. */
function withBody(range: CellRange): CellRange {
  return { ...range, bottom: Math.max(range.bottom, range.top + 1) };
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

import { type Block, type PrintCell, type PrintPage, pageMargins } from '../audit';
import { cellAddress, columnLetters } from '../table';
import { asWritten } from './as-written';
import { type ExcelDoor, sync, workInExcel } from './door';
import { freeName, printingVersion, setUpPage } from './printed-sheet';
import { type Problem, problemOf } from './problem';

const FONT = 'Arial';
const GREY = '#E7E6E6';
/** A page is some 80 kB of orders, of which Excel takes 5 MB at once. */
const PAGES_A_REQUEST = 30;

export type PrintOutcome =
  | {
      readonly kind: 'written';
      /** the names of the new sheets, one a page, in the order of the pages */
      readonly sheets: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Adds a sheet a page, behind all others, ready to be printed: A4, one page each. No other sheet is touched. Where
 * Excel refuses, what was added is taken away again.
 *
 * @param pages  as the plans of the audit have them; none: nothing is asked of Excel
 * @returns the sheets that were added, of which the first is shown; or why there are none
 * @example await insertPrintPages(door, [planAttestationForm('training', null, session, french)])
 *   → { kind: 'written', sheets: ['Contrôle AGOrA – Annexe 1'] }
 */
export async function insertPrintPages(door: ExcelDoor, pages: readonly PrintPage[]): Promise<PrintOutcome> {
  const [first] = pages;
  if (first === undefined) return { kind: 'written', sheets: [] };
  if (!door.supports(printingVersion)) {
    return { kind: 'refused', problem: { kind: 'unsupported', sheet: first.name } };
  }
  try {
    return await workInExcel(door, 'asked', (context) => addPages(context, pages));
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, first.name) };
  }
}

async function addPages(context: Excel.RequestContext, pages: readonly PrintPage[]): Promise<PrintOutcome> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await sync(context);
  if (protection.protected) {
    return { kind: 'refused', problem: { kind: 'structure-protected', sheet: pages[0]?.name ?? '' } };
  }
  const taken = worksheets.items.map(({ name }) => name);
  const names: string[] = [];
  for (const { name } of pages) names.push(freeName(name, [...taken, ...names]));
  const added = names.map((name) => worksheets.add(name).load('id'));
  await sync(context);
  try {
    for (const [index, page] of pages.entries()) {
      const sheet = added[index];
      if (sheet !== undefined) writePage(sheet, page);
      if ((index + 1) % PAGES_A_REQUEST === 0) await sync(context);
    }
    added[0]?.activate();
    await sync(context);
  } catch (error) {
    await removeSheets(
      context,
      added.map(({ id }) => id),
    );
    throw error;
  }
  return { kind: 'written', sheets: names };
}

/** By the ids that Excel gave them: names may be another's by now. Where this fails too, the first refusal is told. */
async function removeSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  try {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    await sync(context);
  } catch {
    return;
  }
}

function writePage(sheet: Excel.Worksheet, page: PrintPage): void {
  const { columns, rows, cells, frames, shaded } = page;
  const whole: Block = { row: 0, column: 0, down: rows.length, across: columns.length };
  const all = sheet.getRange(addressOf(whole));
  all.values = rows.map((_, row) =>
    columns.map((__, column) => {
      const cell = cells.find((each) => each.row === row && each.column === column);
      return asWritten(cell?.text ?? '');
    }),
  );
  all.format.font.name = FONT;
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Top';
  all.format.horizontalAlignment = 'Left';
  columns.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
  rows.forEach((height, row) => (sheet.getCell(row, 0).format.rowHeight = height));
  for (const cell of cells) {
    if ((cell.down ?? 1) > 1 || (cell.across ?? 1) > 1) sheet.getRange(addressOf(cell)).merge();
  }
  lookAlike(sheet, cells);
  for (const block of shaded) sheet.getRange(addressOf(block)).format.fill.color = GREY;
  for (const frame of frames) {
    const { borders } = sheet.getRange(addressOf(frame)).format;
    for (const side of frame.isGrid === true ? grid : edges) borders.getItem(side).style = 'Continuous';
  }
  sheet.showGridlines = false;
  setUpPage(sheet, {
    orientation: page.orientation,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    leftFooter: page.footer,
    rightFooter: '',
  });
  sheet.pageLayout.setPrintArea(addressOf(whole));
  sheet.pageLayout.setPrintMargins('Points', pageMargins);
  sheet.pageLayout.centerHorizontally = true;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const grid = [...edges, 'InsideHorizontal', 'InsideVertical'] as const;

/** Cells that look alike in one thing are given it together: few orders for many cells. */
function lookAlike(sheet: Excel.Worksheet, cells: readonly PrintCell[]): void {
  const some = (is: (cell: PrintCell) => boolean): Excel.RangeFormat | null => {
    const addresses = cells.filter(is).map(addressOf);
    return addresses.length === 0 ? null : sheet.getRanges(addresses.join(',')).format;
  };
  for (const size of new Set(cells.map(({ look }) => look.size))) {
    some(({ look }) => look.size === size)?.font.set({ size });
  }
  some(({ look }) => look.isBold === true)?.font.set({ bold: true });
  some(({ look }) => look.isItalic === true)?.font.set({ italic: true });
  some(({ look }) => look.isUnderlined === true)?.font.set({ underline: 'Single' });
  some(({ look }) => look.isCentred === true)?.set({ horizontalAlignment: 'Center' });
  some(({ look }) => look.isMiddle === true)?.set({ verticalAlignment: 'Center' });
}

/** 'A1:C2' */
function addressOf({ row, column, down = 1, across = 1 }: Block): string {
  return `${cellAddress(row, column)}:${columnLetters(column + across - 1)}${row + down}`;
}

import type { NewColumn, NewRegister, RegisterCheck } from '../audit';
import { french } from '../messages';
import { columnLetters } from '../table';
import { type ExcelDoor, neededVersion, sync, workInExcel } from './door';
import { asWritten } from './printed-sheet';
import { type Problem, problemOf } from './problem';

/** What became of a register that was to be made. */
export type CreationOutcome =
  | { readonly kind: 'created'; readonly sheet: string }
  /** a sheet of that name is there already: it is left as it is */
  | { readonly kind: 'taken'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A growing table takes checks and formats along as far as they were set. */
const LAST_PREPARED = 2_000;
/** A character of a column's width, in points. */
const CHARACTER = 5.5;
const DAY_FORMAT = 'dd/mm/yyyy';

/**
 * Adds a register to the workbook, behind all other sheets: an Excel table with lists to choose from and dates that
 * are looked at when they are typed. Excel warns, and takes whatever somebody types all the same.
 *
 * @returns the outcome; whatever fails, nothing is left behind
 * @example await createRegister(door, planRegister('training', [])) → { kind: 'created', sheet: 'PFMP' }
 */
export async function createRegister(door: ExcelDoor, plan: NewRegister): Promise<CreationOutcome> {
  const { sheet: name } = plan;
  if (!door.supports(neededVersion))
    return { kind: 'refused', problem: { kind: 'unsupported', sheet: name } };
  try {
    return await workInExcel(door, 'asked', async (context): Promise<CreationOutcome> => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      await sync(context);
      if (protection.protected)
        return { kind: 'refused', problem: { kind: 'structure-protected', sheet: name } };
      const isTaken = worksheets.items.some((each) => each.name.toLowerCase() === name.toLowerCase());
      if (isTaken) return { kind: 'taken', sheet: name };
      try {
        addRegister(context, plan);
        await sync(context);
        return { kind: 'created', sheet: name };
      } catch (error) {
        await takeAway(context, name);
        throw error;
      }
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, name) };
  }
}

function addRegister(
  context: Excel.RequestContext,
  { sheet: name, table, columns, rows }: NewRegister,
): void {
  const sheet = context.workbook.worksheets.add(name);
  const last = columnLetters(columns.length - 1);
  columns.forEach((column, at) => prepareColumn(sheet, column, columnLetters(at)));
  sheet.getRange(`A1:${last}1`).values = [columns.map(({ heading }) => heading)];
  if (rows.length > 0) {
    sheet.getRange(`A2:${last}${rows.length + 1}`).values = rows.map((row) =>
      row.map((cell) => asWritten(cell ?? '')),
    );
  }
  // A table has a row at least, and it may be empty.
  const added = sheet.tables.add(`A1:${last}${Math.max(2, rows.length + 1)}`, true);
  added.name = table;
  const heading = sheet.getRange(`A1:${last}1`).format;
  heading.wrapText = true;
  heading.verticalAlignment = 'Top';
}

function prepareColumn(sheet: Excel.Worksheet, { width, check }: NewColumn, letters: string): void {
  const body = sheet.getRange(`${letters}2:${letters}${LAST_PREPARED}`);
  sheet.getRange(`${letters}1`).format.columnWidth = width * CHARACTER;
  if (check.kind === 'day') body.numberFormat = [[DAY_FORMAT]];
  if (check.kind === 'text') body.numberFormat = [['@']];
  const rule = ruleOf(check);
  if (rule === null) return;
  body.dataValidation.rule = rule;
  const { alertTitle: title, alerts } = french.registerDeeds;
  const message = check.kind === 'none' || check.kind === 'text' ? '' : alerts[check.kind];
  body.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message };
}

function ruleOf(check: RegisterCheck): Excel.DataValidationRule | null {
  switch (check.kind) {
    case 'none':
    case 'text':
      return null;
    case 'list':
      return { list: { inCellDropDown: true, source: check.values.join(',') } };
    case 'day':
      return { date: { operator: 'Between', formula1: '1940-01-01', formula2: '2100-12-31' } };
    case 'amount':
      return { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } };
    default:
      return check satisfies never;
  }
}

/** What was added before something failed; the name was nobody's. */
async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await sync(context);
  if (sheet.isNullObject) return;
  sheet.delete();
  await sync(context);
}

import type { NewRegister, RegisterCheck, RegisterPlanColumn } from '../audit';
import { headingOf } from '../table';
import { french } from '../messages';
import { TEXT_FORMAT, asWritten } from './as-written';
import { type ExcelDoor, NoAnswer, sync, workInExcel } from './door';
import { DAY_FORMAT, PLAIN_FORMAT } from './line-cells';
import { type Problem, problemOf } from './problem';

/** A character of a column's width, in points. */
const CHARACTER = 5.5;
/** Validations came with this version; all else is older. */
const NEEDED = '1.8';
/** Rows that are made ready to be typed into: the table grows over them. */
const ROWS_READY = 2000;
const STYLE = 'TableStyleLight9';

export type CreationOutcome =
  | { readonly kind: 'created'; readonly sheet: string; /** Excel's own */ readonly id: string }
  | { readonly kind: 'taken'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The names under which a sheet is made. */
interface NamesWanted {
  readonly sheet: string;
  readonly temporary: string;
  readonly table: string;
}

/**
 * Adds the sheet of a register to the workbook: an Excel table whose columns warn of what they do not expect, and
 * take it all the same. The person stays on the sheet they are on. A sheet that has the name already is left alone;
 * after a failure half way nothing is left.
 *
 * @param plan  what stands on the sheet
 * @returns 'created' with Excel's id of the sheet; 'taken' where a sheet has its name; 'refused' with the reason, and
 *   'no-answer' or 'half-done' where it is not known whether something is left
 * @example await createRegister(door, planRegister('training', [])) → { kind: 'created', sheet: 'PFMP', id: '{…}' }
 */
export async function createRegister(door: ExcelDoor, plan: NewRegister): Promise<CreationOutcome> {
  const { name } = plan;
  if (!door.supports(NEEDED)) return { kind: 'refused', problem: { kind: 'unsupported', sheet: name } };
  try {
    return await workInExcel(door, 'asked', async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name');
      const tables = workbook.tables.load('items/name');
      const defined = workbook.names.load('items/name');
      workbook.protection.load('protected');
      await sync(context);
      const taken = sheets.items.map((sheet) => sheet.name);
      const standing = taken.find((each) => each.toLowerCase() === name.toLowerCase());
      if (standing !== undefined) return { kind: 'taken', sheet: standing };
      if (workbook.protection.protected) {
        return { kind: 'refused', problem: { kind: 'structure-protected', sheet: name } };
      }
      const wanted: NamesWanted = {
        sheet: name,
        temporary: freeName(french.registerDeeds.unfinished(name), taken, ' '),
        table: freeName(
          plan.table,
          [...tables.items, ...defined.items].map((each) => each.name),
          '_',
        ),
      };
      return write(context, plan, wanted);
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, name) };
  }
}

async function write(
  context: Excel.RequestContext,
  plan: NewRegister,
  wanted: NamesWanted,
): Promise<CreationOutcome> {
  try {
    const added = context.workbook.worksheets.add(wanted.temporary);
    layOut(added, plan, wanted.table);
    // The last deed: until then the sheet is known as unfinished, and as ours.
    added.name = wanted.sheet;
    added.load('id');
    await sync(context);
    return { kind: 'created', sheet: wanted.sheet, id: added.id };
  } catch (error) {
    return settle(context, wanted, error);
  }
}

function layOut(sheet: Excel.Worksheet, { columns, rows }: NewRegister, tableName: string): void {
  const ready = Math.max(ROWS_READY - 1, rows.length);
  const formats = columns.map(formatOf);
  columns.forEach(({ width, check }, at) => {
    const cells = sheet.getRangeByIndexes(1, at, ready, 1);
    const format = formats[at] ?? PLAIN_FORMAT;
    // One format for all cells: Excel takes it as such, which its types do not tell.
    if (format !== PLAIN_FORMAT) cells.numberFormat = format as unknown as string[][];
    sheet.getCell(0, at).format.columnWidth = width * CHARACTER;
    if (check.kind !== 'none') validate(cells.dataValidation, check);
  });
  const content = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map((_, at) => asWritten(row[at] ?? '', formats[at]))),
  ];
  sheet.getRangeByIndexes(0, 0, content.length, columns.length).values = content;
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(0, 0, Math.max(content.length, 2), columns.length),
    true,
  );
  table.name = tableName;
  table.style = STYLE;
  const heading = sheet.getRangeByIndexes(0, 0, 1, columns.length).format;
  heading.wrapText = true;
  heading.verticalAlignment = 'Top';
  sheet.freezePanes.freezeRows(1);
}

/** A number of a candidate keeps its zeros; a day is written as it is on the form. */
function formatOf({ heading, check }: RegisterPlanColumn): string {
  if (check.kind === 'day') return DAY_FORMAT;
  return heading === headingOf('candidateNumber') ? TEXT_FORMAT : PLAIN_FORMAT;
}

function validate(
  validation: Excel.DataValidation,
  check: Exclude<RegisterCheck, { readonly kind: 'none' }>,
): void {
  const { alerts } = french.registerDeeds;
  validation.rule = ruleOf(check);
  validation.errorAlert = {
    showAlert: true,
    // One that lets pass what it warns of: nothing that somebody types is lost.
    style: 'Warning',
    title: alerts.title,
    message: alerts[check.kind],
  };
}

function ruleOf(check: Exclude<RegisterCheck, { readonly kind: 'none' }>): Excel.DataValidationRule {
  switch (check.kind) {
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

/** After a failure half way: takes the sheet away again, unless it was finished and only the answer was lost. */
async function settle(
  context: Excel.RequestContext,
  { sheet, temporary, table }: NamesWanted,
  error: unknown,
): Promise<CreationOutcome> {
  const problem = problemOf(error, sheet);
  if (error instanceof NoAnswer) return { kind: 'refused', problem };
  try {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/id');
    const home = tables.getItemOrNullObject(table).worksheet.load('name,id');
    await sync(context);
    if (!home.isNullObject && home.name === sheet) return { kind: 'created', sheet, id: home.id };
    if (worksheets.items.some(({ name }) => name === temporary)) {
      worksheets.getItem(temporary).delete();
      await sync(context);
    }
    return { kind: 'refused', problem };
  } catch {
    return { kind: 'refused', problem: { kind: 'half-done', sheet } };
  }
}

function freeName(wanted: string, taken: readonly string[], joint: string): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${joint}${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

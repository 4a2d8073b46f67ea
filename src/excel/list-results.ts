import {
  type AuditOptions,
  type ElsewhereReason,
  type HeadingNote,
  type SheetAudit,
  isUntouchedListing,
  nameListing,
  planListing,
  planListingDeeds,
  planRowMarks,
  sheetReference,
} from '../audit';
import { french } from '../messages';
import type { Sheet } from '../table';
import { applyDeeds } from './apply-deeds';
import { NoAnswer, sync } from './door';
import type { MarkOutcome, Remark } from './outcome';
import { problemOf } from './problem';
import type { ReadRegisters } from './read-registers';
import type { OwnListing, SheetOutline } from './read-shape';

interface Results {
  readonly outline: SheetOutline;
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
  readonly registers: ReadRegisters | null;
  readonly settings: Pick<AuditOptions, 'session'>;
  readonly note: HeadingNote;
  readonly why: ElsewhereReason;
  /** the sheets of ours that hold an earlier result */
  readonly listings: readonly OwnListing[];
}

/**
 * Writes the result to a sheet of ours, where it can't stand beside the candidates. An earlier one is replaced
 * when nobody has changed it, and left alone when somebody has.
 */
export async function listResults(context: Excel.RequestContext, results: Results): Promise<MarkOutcome> {
  const { outline, sheet, audit, registers, note, why, listings } = results;
  if (outline.isStructureProtected) {
    return { kind: 'refused', problem: { kind: 'structure-protected', sheet: outline.name } };
  }
  const { untouched, touched } = await sortListings(context, listings);
  const kept = outline.sheetNames.filter((each) => !untouched.some((old) => old.name === each));
  const sheetName = sheetReference(outline.name);
  const marks = planRowMarks(sheet, audit, french, { sheetName, registers: registers?.book ?? null });
  const explanation = french.marking.listingExplanation(french.outcomes.elsewhere[why], note.text);
  const listing = planListing(outline.name, audit.candidates, marks, explanation, french.marking);
  const name = nameListing(outline.name, kept);
  const temporary = nameListing(outline.name, outline.sheetNames);
  try {
    // Formulas must not name a sheet that was deleted meanwhile: then this fails before anything is written.
    outline.sheet.load('name');
    const added = context.workbook.worksheets.add(temporary);
    await applyDeeds(context, added, planListingDeeds(listing, french.marking));
    replace(context, untouched, temporary, name);
    await sync(context);
  } catch (error) {
    const kind = await settle(context, { untouched, temporary, name }, error);
    if (kind !== 'done') return { kind, problem: problemOf(error, outline.name) };
  }
  const remarks: readonly Remark[] = [
    ...touched.map((each): Remark => ({ kind: 'other-listing', listing: each.name })),
    ...(outline.isReadOnly ? [{ kind: 'read-only' } satisfies Remark] : []),
  ];
  return { kind: 'listed', audit, listing: name, why, remarks };
}

/** Which listings hold only what we wrote: one request. */
export async function sortListings(
  context: Excel.RequestContext,
  listings: readonly OwnListing[],
): Promise<{ readonly untouched: readonly OwnListing[]; readonly touched: readonly OwnListing[] }> {
  if (listings.length === 0) return { untouched: [], touched: [] };
  const read = listings.map((listing) => ({
    listing,
    cells: context.workbook.worksheets.getItem(listing.id).getUsedRange(true).load('formulas,address'),
  }));
  await sync(context);
  const isUntouched = ({ cells }: (typeof read)[number]) =>
    /!\$?A\$?1:/.test(cells.address) && isUntouchedListing(cells.formulas as unknown[][], french.marking);
  return {
    untouched: read.filter(isUntouched).map(({ listing }) => listing),
    touched: read.filter((each) => !isUntouched(each)).map(({ listing }) => listing),
  };
}

/** Puts the sheet that has been written in the place of the earlier ones. */
function replace(
  context: Excel.RequestContext,
  earlier: readonly OwnListing[],
  temporary: string,
  name: string,
): void {
  const { worksheets } = context.workbook;
  for (const { id } of earlier) worksheets.getItem(id).delete();
  const written = worksheets.getItem(temporary);
  written.activate();
  if (name !== temporary) written.name = name;
}

interface Replacement {
  readonly untouched: readonly OwnListing[];
  readonly temporary: string;
  readonly name: string;
}

/**
 * After a failure half way: takes the new sheet away again, unless an earlier one is gone already. By then the
 * new one is written, and what is left to do is done.
 */
async function settle(
  context: Excel.RequestContext,
  { untouched, temporary, name }: Replacement,
  error: unknown,
): Promise<'done' | 'undone' | 'uncertain'> {
  if (error instanceof NoAnswer) return 'uncertain';
  try {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await sync(context);
    const left = untouched.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
    const isThere = worksheets.items.some((sheet) => sheet.name === temporary);
    const isPastReturn = left.length < untouched.length;
    if (isThere && isPastReturn) replace(context, left, temporary, name);
    else if (isThere) worksheets.getItem(temporary).delete();
    await sync(context);
    return isPastReturn ? 'done' : 'undone';
  } catch {
    return 'uncertain';
  }
}

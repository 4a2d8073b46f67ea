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
import type { SheetOutline } from './read-shape';

interface Results {
  readonly outline: SheetOutline;
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
  readonly settings: Pick<AuditOptions, 'session'>;
  readonly note: HeadingNote;
  readonly why: ElsewhereReason;
  /** the sheets of ours that hold an earlier result */
  readonly listings: readonly string[];
}

/**
 * Writes the result to a sheet of ours, where it can't stand beside the candidates. An earlier one is replaced
 * when nobody has changed it, and left alone when somebody has.
 */
export async function listResults(context: Excel.RequestContext, results: Results): Promise<MarkOutcome> {
  const { outline, sheet, audit, note, why, listings } = results;
  if (outline.isStructureProtected) {
    return { kind: 'refused', problem: { kind: 'structure-protected', sheet: outline.name } };
  }
  const { untouched, touched } = await sortListings(context, listings);
  const kept = outline.sheetNames.filter((name) => !untouched.includes(name));
  const marks = planRowMarks(sheet, audit, french, sheetReference(outline.name));
  const explanation = french.marking.listingExplanation(french.outcomes.elsewhere[why], note.text);
  const listing = planListing(outline.name, audit.candidates, marks, explanation, french.marking);
  const name = nameListing(outline.name, kept);
  const temporary = nameListing(outline.name, outline.sheetNames);
  try {
    const added = context.workbook.worksheets.add(temporary);
    await applyDeeds(context, added, planListingDeeds(listing, french.marking));
    for (const old of untouched) context.workbook.worksheets.getItem(old).delete();
    if (name !== temporary) added.name = name;
    added.activate();
    await sync(context);
  } catch (error) {
    return { kind: await takeBack(context, temporary, error), problem: problemOf(error, outline.name) };
  }
  const remarks: readonly Remark[] = [
    ...touched.map((each): Remark => ({ kind: 'other-listing', listing: each })),
    ...(outline.isReadOnly ? [{ kind: 'read-only' } satisfies Remark] : []),
  ];
  return { kind: 'listed', audit, listing: name, why, remarks };
}

/** Which listings hold only what we wrote: one request. */
export async function sortListings(
  context: Excel.RequestContext,
  listings: readonly string[],
): Promise<{ readonly untouched: readonly string[]; readonly touched: readonly string[] }> {
  if (listings.length === 0) return { untouched: [], touched: [] };
  const read = listings.map((name) => ({
    name,
    cells: context.workbook.worksheets.getItem(name).getUsedRange(true).load('formulas,address'),
  }));
  await sync(context);
  const isUntouched = ({ cells }: (typeof read)[number]) =>
    /!\$?A\$?1:/.test(cells.address) && isUntouchedListing(cells.formulas as unknown[][], french.marking);
  const untouched = read.filter(isUntouched).map(({ name }) => name);
  return { untouched, touched: listings.filter((name) => !untouched.includes(name)) };
}

/** Takes a half-written sheet of ours away; an earlier one has not been touched until all was done. */
async function takeBack(
  context: Excel.RequestContext,
  name: string,
  error: unknown,
): Promise<'undone' | 'uncertain'> {
  if (error instanceof NoAnswer) return 'uncertain';
  try {
    const half = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await sync(context);
    if (half.isNullObject) return 'undone';
    half.delete();
    await sync(context);
    return 'undone';
  } catch {
    return 'uncertain';
  }
}

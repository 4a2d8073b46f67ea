import type { MarkingWords } from '../../messages';
import type { AuditedCandidate } from '../result';
import { ownSheetPrefix } from '../own-sheets';
import type { CellContent, Deed } from './deeds';
import { literal } from './guard-formula';
import { asTyped } from './own-cells';
import type { RowMark } from './plan-marking';
import { sheetReference } from './sheet-reference';
import { findSeal, sealCondition, sealOf } from './seal';
import { planTints } from './tints';

/** Excel's own bound for the name of a sheet. */
const LONGEST_NAME = 31;
const COLUMNS = 4;
const VERDICT_COLUMN = 2;
/** Title, explanation and heading stand above the candidates. */
const ROWS_ABOVE = 3;
/** Apostrophes at an end, and characters that Excel refuses in a name. */
const FORBIDDEN = /^'|'$|[[\]:*?/\\]/g;

/** The sheet that the result goes to where it can't stand beside the candidates. */
export interface Listing {
  /** rows of four cells: row, candidate, verdict, reasons */
  readonly cells: readonly (readonly CellContent[])[];
  /** the row of the headings, from 0 */
  readonly headingRow: number;
}

/**
 * A name for the listing of a sheet, taken by no other sheet.
 *
 * @example nameListing('Classe A', []) → 'Contrôle AGOrA – (Classe A)'
 */
export function nameListing(sheet: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? ')' : `) ${number}`;
    const start = `${ownSheetPrefix} – (`;
    const room = LONGEST_NAME - start.length - end.length;
    const name = `${start}${sheet.replace(FORBIDDEN, ' ').slice(0, room).trim()}${end}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/**
 * What the listing holds: for each candidate a link to the row, which follows it when rows are inserted, the
 * guarded verdict and the reasons.
 *
 * @param marks  planned for another sheet: their formulas name the candidates' sheet
 */
export function planListing(
  sheet: string,
  candidates: readonly AuditedCandidate[],
  marks: readonly RowMark[],
  explanation: string,
  words: MarkingWords,
): Listing {
  const names = new Map(candidates.map(({ row, name }) => [row, name ?? '']));
  const blank = (text: string): readonly CellContent[] => [asTyped(text), '', '', ''];
  return {
    cells: [
      blank(words.listingTitle(sheet)),
      blank(explanation),
      [...words.listingHeadings, words.verdictHeading, words.reasonsHeading].map(asTyped),
      ...marks.map(({ row, verdict, reasons }) => {
        const name = names.get(row) ?? '';
        // A number of a candidate keeps its zeros.
        const text = name === '' ? '' : `'${name}`;
        return [linkTo(sheet, row, name), text, verdict, asTyped(reasons)];
      }),
    ],
    headingRow: ROWS_ABOVE - 1,
  };
}

/** A link that shows the row's number, and carries the seal of the name beside it. */
function linkTo(sheet: string, row: number, name: string): string {
  const cell = `${sheetReference(sheet)}$A${row}`;
  const target = literal(`#${sheetReference(sheet)}A`);
  return `=IF(${sealCondition(sealOf(name))},HYPERLINK(${target}&ROW(${cell}),ROW(${cell})),"")`;
}

const REFERENCE = /ROW\((?:'((?:[^']|'')+)'|([^'!()]+))!\$[A-Z]+\d+\)/;

/** The sheet whose candidates a listing holds, whatever it is called now; null: no listing of ours. */
export function sheetOfListing(cells: readonly (readonly unknown[])[]): string | null {
  const link = cells[ROWS_ABOVE]?.[0];
  if (findSeal(link) === null) return null;
  const [, quoted, plain] = REFERENCE.exec(String(link)) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** Whether a listing holds only what we wrote: then it may be taken away or written anew. */
export function isUntouchedListing(
  cells: readonly (readonly unknown[])[],
  { listingHeadings, verdictHeading, reasonsHeading }: MarkingWords,
): boolean {
  const headings = [...listingHeadings, verdictHeading, reasonsHeading];
  const above = cells.slice(0, ROWS_ABOVE);
  const isBare = (row: readonly unknown[], from: number) => row.slice(from).every((cell) => cell === '');
  const candidates = cells.slice(ROWS_ABOVE).filter((row) => !isBare(row, 0));
  return (
    above.slice(0, -1).every((row) => isBare(row, 1)) &&
    headings.every((heading, column) => above.at(-1)?.[column] === heading) &&
    candidates.every(
      (row) =>
        isBare(row, COLUMNS) &&
        findSeal(row[0]) === sealOf(String(row[1])) &&
        findSeal(row[2]) === sealOf(String(row[3])),
    )
  );
}

/** Wide enough for what the columns of a listing hold; in points. */
const widths = [45, 160, 140, 480];

/** What makes a new sheet the listing: cells, tints and widths. */
export function planListingDeeds({ cells, headingRow }: Listing, words: MarkingWords): readonly Deed[] {
  const body = {
    top: headingRow + 1,
    bottom: Math.max(headingRow + 1, cells.length - 1),
    left: 0,
    right: COLUMNS - 1,
  };
  return [
    ...widths.map((_, column): Deed => ({
      kind: 'write',
      top: 0,
      column,
      cells: cells.map((row) => row[column] ?? ''),
    })),
    ...planTints(body, VERDICT_COLUMN, words).map(({ range, formula, fill, font }): Deed => ({
      kind: 'add-tint',
      ranges: [range],
      formula,
      look: { fill, font },
      priority: null,
    })),
    ...widths.map((width, column): Deed => ({ kind: 'set-width', column, width })),
  ];
}

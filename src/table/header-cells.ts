import { type Cell, quoteCell, wordsOf } from '../cells';
import { type HeadingMeaning, understandHeading } from './heading';
import type { MergedRange, Sheet } from './sheet';
import { leadingGroups, neutralGroups, otherPersons, telling } from './vocabulary';

/** A column's heading: its text as shown, and what it says. */
export interface HeaderCell {
  readonly column: number;
  /** group heading first */
  readonly text: string;
  /** what stands in this very column, without its group */
  readonly ownText: string;
  readonly meaning: HeadingMeaning;
}

const unknown: HeadingMeaning = { kind: 'unknown' };

/** The headings of a single row. */
export function readSingleHeader(sheet: Sheet, row: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = 0; column < widthOf(sheet, row); column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') cells.push({ column, text, ownText: text, meaning: understandHeading(text) });
  }
  return cells;
}

/**
 * The headings of a row with group headings above ("E31" over "Dossier | Justificatifs | Note"), or null
 * when the row above is no such row but a title, or a candidate.
 *
 * @param row  the lower row, from 0
 */
export function readGroupedHeader(sheet: Sheet, row: number): readonly HeaderCell[] | null {
  if (row === 0) return null;
  const cells: HeaderCell[] = [];
  let groupsUnderstood = 0;
  const width = Math.max(widthOf(sheet, row), widthOf(sheet, row - 1));
  for (let column = 0; column < width; column += 1) {
    const sub = textAt(sheet, row, column);
    const group = groupAbove(sheet, row, column);
    if (sub === '') {
      // A heading that stands in the upper row alone, merged over both or not.
      if (group?.isOwn && !group.isWide) {
        cells.push({ column, text: group.text, ownText: group.text, meaning: understandHeading(group.text) });
      }
      continue;
    }
    if (group === null) {
      cells.push({ column, text: sub, ownText: sub, meaning: understandHeading(sub) });
      continue;
    }
    const text = `${group.text} ${sub}`;
    const together = understandHeading(text);
    const standing = standingOf(group.text);
    if (together.kind === 'field') {
      if (group.isWide || !group.isOwn) groupsUnderstood += 1;
      cells.push({ column, text, ownText: sub, meaning: together });
    } else if (standing === 'neutral') {
      groupsUnderstood += 1;
      cells.push({ column, text, ownText: sub, meaning: understandHeading(sub) });
    } else if (standing === 'other-person' || group.isWide) {
      if (standing === 'other-person') groupsUnderstood += 1;
      cells.push({ column, text, ownText: sub, meaning: unknown });
    } else {
      cells.push({ column, text: sub, ownText: sub, meaning: understandHeading(sub) });
    }
  }
  return groupsUnderstood > 0 ? cells : null;
}

function standingOf(group: string): 'neutral' | 'other-person' | 'unknown' {
  const phrase = telling(wordsOf(group)).join(' ');
  if (neutralGroups.has(phrase)) return 'neutral';
  return otherPersons.has(phrase) ? 'other-person' : 'unknown';
}

interface Group {
  readonly text: string;
  /** merged over two columns or more */
  readonly isWide: boolean;
  /** the text stands in this very column */
  readonly isOwn: boolean;
}

/** The group heading above a cell: merged over it, or the nearest to the left where nobody merged. */
function groupAbove(sheet: Sheet, row: number, column: number): Group | null {
  const upper = row - 1;
  const merge = mergeAt(sheet, upper, column);
  if (merge) {
    const text = textOf(sheet.rows[merge.top]?.[merge.left]);
    if (text === '') return null;
    return { text, isWide: merge.right > merge.left, isOwn: column === merge.left };
  }
  const own = textAt(sheet, upper, column);
  if (own !== '') return { text: own, isWide: false, isOwn: true };
  for (let left = column - 1; left >= 0; left -= 1) {
    if (mergeAt(sheet, upper, left)) return null;
    const text = textAt(sheet, upper, left);
    if (text !== '')
      return spreads(text, textAt(sheet, row, column)) ? { text, isWide: false, isOwn: false } : null;
  }
  return null;
}

/**
 * Whether a group heading that nobody merged may reach to its right: when we know it as one, or when together
 * with what stands below it numbers a field ("Certificat 1" over "Début | Fin").
 */
function spreads(group: string, sub: string): boolean {
  if (standingOf(group) !== 'unknown' || leadingGroups.has(telling(wordsOf(group)).join(' '))) return true;
  const together = understandHeading(`${group} ${sub}`);
  return together.kind === 'field' && together.part !== null;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return textOf(sheet.rows[row]?.[column]);
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? quoteCell(cell).replace(/\s+/g, ' ') : '';
}

function widthOf(sheet: Sheet, row: number): number {
  return sheet.rows[row]?.length ?? 0;
}

function mergeAt(sheet: Sheet, row: number, column: number): MergedRange | undefined {
  return sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** All the texts of a heading, group headings included, for someone who must name one of them. */
export function listHeadings(sheet: Sheet, row: number): readonly string[] {
  return (readGroupedHeader(sheet, row) ?? readSingleHeader(sheet, row)).map(({ text }) => text);
}

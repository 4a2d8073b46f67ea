import { type Cell, quoteCell, wordsOf } from '../cells';
import type { Field } from '../regulation';
import { type HeadingMeaning, understandHeading } from './heading';
import { personFields } from './person-fields';
import type { CellRange, Sheet } from './sheet';
import {
  annotation,
  experienceGroups,
  leadingGroups,
  neutralGroups,
  otherPersons,
  telling,
} from './vocabulary';

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

/** The headings of a single row. One that is merged over several columns says which of them only for a name. */
export function readSingleHeader(sheet: Sheet, row: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = 0; column < widthOf(sheet, row); column += 1) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    const merge = mergeAt(sheet, row, column);
    const isWide = merge !== undefined && merge.right > merge.left;
    const said = understandHeading(text);
    const isName = said.kind !== 'field' || nameFields.has(said.field);
    cells.push({ column, text, ownText: text, meaning: isWide && !isName ? unknown : said });
  }
  return cells;
}

const nameFields: ReadonlySet<Field> = new Set<Field>([
  'fullName',
  'lastName',
  'firstName',
  'candidateNumber',
]);

/**
 * The headings of a row with group headings above ("E31" over "Dossier | Justificatifs | Note"), or null
 * when the row above is no such row but a title, or a candidate.
 *
 * @param row  the lower row, from 0
 * @param certainty  'known' when the lower row is known to be one: then no group need be understood
 */
export function readGroupedHeader(
  sheet: Sheet,
  row: number,
  certainty: 'known' | 'perhaps' = 'perhaps',
): readonly HeaderCell[] | null {
  if (row === 0) return null;
  const cells: HeaderCell[] = [];
  let groupsUnderstood = 0;
  const width = Math.max(widthOf(sheet, row), widthOf(sheet, row - 1));
  for (let column = 0; column < width; column += 1) {
    const group = groupAbove(sheet, row, column);
    const sub = subHeadingAt(sheet, row, column, group);
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
    const isField = together.kind === 'field';
    const isKnown = standingOf(group.text) !== 'unknown';
    if (isKnown || (isField && (group.isWide || !group.isOwn))) groupsUnderstood += 1;
    const meaning = isField ? together : meaningBelow(sub, group);
    cells.push({ column, text: isField || isKnown || group.isWide ? text : sub, ownText: sub, meaning });
  }
  return certainty === 'known' || groupsUnderstood > 0 ? cells : null;
}

type Standing = 'neutral' | 'experience' | 'leading' | 'other-person' | 'unknown';

function standingOf(group: string): Standing {
  const phrase = telling(wordsOf(group)).join(' ');
  if (neutralGroups.has(phrase)) return 'neutral';
  if (experienceGroups.has(phrase)) return 'experience';
  if (leadingGroups.has(phrase)) return 'leading';
  return otherPersons.has(phrase) ? 'other-person' : 'unknown';
}

/** What a heading says below a group that, read together with it, says nothing. */
function meaningBelow(sub: string, group: Group): HeadingMeaning {
  const alone = understandHeading(sub);
  const standing = standingOf(group.text);
  switch (standing) {
    case 'experience':
      return alone;
    case 'neutral':
      return alone.kind === 'field' && jobDates.has(alone.field) ? unknown : alone;
    case 'leading':
    case 'other-person':
      return unknown;
    case 'unknown':
      // "Prévisionnel" over "PFMP": what nobody understands may change what a rule reads, never who it is.
      return group.isWide || (alone.kind === 'field' && !personFields.has(alone.field)) ? unknown : alone;
    default:
      return standing satisfies never;
  }
}

/** Under a group about something else "Début | Fin" are not certificates of work. */
const jobDates: ReadonlySet<Field> = new Set<Field>(['experienceStart', 'experienceEnd']);

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
  if (standingOf(group) !== 'unknown') return true;
  const together = understandHeading(`${group} ${sub}`);
  return together.kind === 'field' && together.part !== null;
}

/** What stands below a group: a text, or a rank below a group over several columns ("PFMP" over 1, 2, 3). */
function subHeadingAt(sheet: Sheet, row: number, column: number, group: Group | null): string {
  const cell = sheet.rows[row]?.[column];
  if (typeof cell === 'number' && group?.isWide && Number.isInteger(cell) && cell >= 1 && cell <= 9) {
    return String(cell);
  }
  const text = textOf(cell);
  // "coef 4" below "E2" tells of the épreuve, and nothing else of the column.
  return annotation.test(text) ? '' : text;
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

function mergeAt(sheet: Sheet, row: number, column: number): CellRange | undefined {
  return sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** All the texts of a heading, group headings included, for someone who must name one of them. */
export function listHeadings(sheet: Sheet, row: number): readonly string[] {
  return (readGroupedHeader(sheet, row) ?? readSingleHeader(sheet, row)).map(({ text }) => text);
}

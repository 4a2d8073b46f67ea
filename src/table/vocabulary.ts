import { foldText, wordsOf } from '../cells';
import { type Field, fields } from '../regulation';
import data from './headings.json';

/** One way to say a field in a heading, as its words. */
export interface Alias {
  readonly field: Field;
  readonly words: ReadonlySet<string>;
  /** counts only when no column has a better heading for the field */
  readonly isSecondChoice: boolean;
}

interface FieldEntry {
  readonly exactly?: readonly string[];
  readonly headings: readonly string[];
  readonly otherwise?: readonly string[];
  readonly with?: readonly string[];
  readonly parts?: boolean;
}

const entries: Readonly<Record<Field, FieldEntry>> = data.fields;

const wordSet = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf));

export const commonWords: ReadonlySet<string> = wordSet(data.common);

/** Words that change nothing beside a heading of the field. */
export const companionsOf = Object.fromEntries(
  fields.map((field) => [field, wordSet(entries[field].with ?? [])]),
) as Readonly<Record<Field, ReadonlySet<string>>>;

/** Fields that may come as several numbered columns. */
export const fieldsInParts: ReadonlySet<Field> = new Set(
  fields.filter((field) => entries[field].parts === true),
);

/** Headings whose small words matter, as their words in order. */
export const exactHeadings: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) =>
    (entries[field].exactly ?? []).map((heading) => [wordsOf(heading).join(' '), field] as const),
  ),
);

/** The longest first, so that the closest alias wins. */
export const aliases: readonly Alias[] = fields
  .flatMap((field) => [
    ...entries[field].headings.map((heading) => aliasOf(field, heading, false)),
    ...(entries[field].otherwise ?? []).map((heading) => aliasOf(field, heading, true)),
  ])
  .sort((a, b) => b.words.size - a.words.size);

function aliasOf(field: Field, heading: string, isSecondChoice: boolean): Alias {
  return { field, words: new Set(telling(wordsOf(heading))), isSecondChoice };
}

/** The words that tell something: all but the common ones, unless there are no others. */
export function telling(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !commonWords.has(word));
  return kept.length > 0 ? kept : words;
}

/** What numbers a column of a field in parts, as a year or as a rank: each spelling with the part that it names. */
export const partLabels: ReadonlyMap<string, string> = new Map(
  data.parts.labels.flatMap((spellings) =>
    spellings.map((spelling) => [foldText(spelling), foldText(String(spellings[0]))] as const),
  ),
);
export const silentPartWords: readonly string[] = [...wordSet(data.parts.silent)];

/** Small words that ask for a date when nothing follows them. */
export const hangingWords: ReadonlySet<string> = wordSet(data.hanging);

/** Fields whose cells are days. */
export const dateFields: ReadonlySet<Field> = new Set<Field>([
  'birthDate',
  'positioningDate',
  'entryDate',
  'experienceStart',
  'experienceEnd',
  'registrationDate',
  'examDate',
  'examDateE31',
  'examDateE32',
]);

/** "PFMP1" is "PFMP 1"; "E31" stays one word. */
export const gluedPart = new RegExp(`^(${data.parts.glued.join('|')})(\\d)$`);

export const decorations: readonly string[] = data.decorations.map(foldText);

const phrases = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map((text) => telling(wordsOf(text)).join(' ')));

export const rowNumberHeadings: ReadonlySet<string> = phrases(data.rowNumber);
export const ourHeadings: ReadonlySet<string> = phrases(data.ours);
export const experienceGroups: ReadonlySet<string> = phrases(data.groups.experience);
export const neutralGroups: ReadonlySet<string> = phrases(data.groups.neutral);
export const leadingGroups: ReadonlySet<string> = phrases(data.groups.leading);
export const otherPersons: ReadonlySet<string> = phrases(data.groups.otherPersons);

/** A remark below a heading that changes nothing of it. */
export const annotation = new RegExp(`^(?:${data.annotations.join('|')})(?![\\p{L}])`, 'iu');

/** How a row begins that is no candidate: compared with the text as typed, for speed. */
export const notCandidateLabel = new RegExp(
  `^\\s*(?:(?:${data.notCandidates.labels.join('|')})(?![\\p{L}\\p{N}])|(?:${data.notCandidates.alone.join('|')})[\\s.:]*$)`,
  'iu',
);

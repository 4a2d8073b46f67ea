import { type Category, type Field, categories, fields } from '../regulation';
import { type AnswerField, answerFields } from '../table';
import { type Wishes, noWishes } from './state';

/** The form in which a workbook keeps wishes. Another one is ignored. */
const FORM = 1;

/** Wishes as plain data: headings and words of the workbook, and nothing of a candidate. */
export function packWishes({ mapping, meanings }: Wishes): object {
  return {
    form: FORM,
    mapping: Object.fromEntries(mapping),
    categories: Object.fromEntries(meanings.categories),
    answers: Object.fromEntries(
      Object.entries(meanings.answers).map(([field, words]) => [field, Object.fromEntries(words)]),
    ),
  };
}

/**
 * The wishes that a workbook kept.
 *
 * @param kept  whatever stands there, written by whatever version, or by hand
 * @returns null when it is not what we write: then it is ignored as a whole
 */
export function unpackWishes(kept: unknown): Wishes | null {
  if (!isRecord(kept) || kept['form'] !== FORM) return null;
  const { mapping, categories: words, answers } = kept;
  if (!isRecord(mapping) || !isRecord(words) || !isRecord(answers)) return null;
  const fieldsMapped = readMap(
    mapping,
    isField,
    (heading) => heading === null || typeof heading === 'string',
  );
  const categoriesSettled = readMap(words, isText, isCategory);
  if (fieldsMapped === null || categoriesSettled === null) return null;
  const settled: Partial<Record<AnswerField, ReadonlyMap<string, boolean>>> = {};
  for (const [field, given] of Object.entries(answers)) {
    const known = answerFields.find((each) => each === field);
    const read = isRecord(given) ? readMap(given, isText, (answer) => typeof answer === 'boolean') : null;
    if (known === undefined || read === null) return null;
    settled[known] = read;
  }
  return {
    ...noWishes,
    mapping: fieldsMapped,
    meanings: { categories: categoriesSettled, answers: settled },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (text: string): text is string => text !== '';
const isField = (name: string): name is Field => fields.some((field) => field === name);
const isCategory = (value: unknown): value is Category => categories.some((category) => category === value);

/** The pairs of a record, or null when one of them is not what is expected. */
function readMap<Key extends string, Value>(
  record: Record<string, unknown>,
  isKey: (key: string) => key is Key,
  isValue: (value: unknown) => value is Value,
): ReadonlyMap<Key, Value> | null {
  const map = new Map<Key, Value>();
  for (const [key, value] of Object.entries(record)) {
    if (!isKey(key) || !isValue(value)) return null;
    map.set(key, value);
  }
  return map;
}

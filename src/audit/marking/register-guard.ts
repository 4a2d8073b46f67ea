import { type Cell, foldText, wordsOf } from '../../cells';
import type { Likeness } from '../../regulation';
import { type Register, columnLetters } from '../../table';
import type { RegisterBook } from '../registers';
import { literal } from './guard-formula';
import { lineConditions } from './line-conditions';
import { sheetReference } from './sheet-reference';

/**
 * What a candidate's verdict rests on in the registers of its workbook, as conditions of its formula; null: a line or
 * heading holds what no formula can compare in every language.
 */
export type RegisterGuard = (likeness: Likeness) => readonly string[] | null;

/** Letters that people write without accents, whatever the name: the others may stand in a name as é, ç, ř, ŵ… */
const PLAIN = /[0-9bfhjkmpqvx]/;
/** Characters of a word that are looked at; a criterion may have 255. */
const MOST_OF_A_WORD = 60;
/** A number in a cell is exact to 15 digits. */
const NUMBER = /^\d{1,15}$/;

/**
 * Makes the guard of what a verdict rests on in the registers: the headings and lines that were read for a
 * candidate are what they were, and no other line may have become the candidate's. Lines of others may be added,
 * changed and taken away without turning the verdict.
 */
export function guardRegisters(book: RegisterBook): RegisterGuard {
  const watches = book.registers.map(watchRegister);
  const headings = book.registers.map((register) => lineConditions(register, register.layout.headerRow + 1));
  return (likeness) => {
    const lines = book.linesOf(likeness).map(({ register, row }) => lineConditions(register, row));
    const conditions: string[] = [];
    for (const each of [...headings, ...lines]) {
      if (each === null) return null;
      conditions.push(...each);
    }
    return [...conditions, ...watches.flatMap((count) => count(likeness))];
  };
}

/** Watches over whose lines a register holds. */
function watchRegister(register: Register) {
  const { sheet, layout } = register;
  const reference = sheetReference(sheet.name);
  const people = persons.flatMap((column) => layout.columns.get(column) ?? []);
  const [left, right] = [Math.min(...people), Math.max(...people)];
  const cells = sheet.rows.flatMap((row) => row.slice(left, right + 1));
  const area = `${reference}$${columnLetters(left)}:$${columnLetters(right)}`;
  const texts = countTexts(cells);
  const numbers = new Map<number, number>();
  for (const cell of cells) {
    if (typeof cell === 'number') numbers.set(cell, (numbers.get(cell) ?? 0) + 1);
  }
  const countLike = (...patterns: readonly string[]) => {
    const criteria = patterns.map((pattern) => `${area},${literal(pattern)}`).join(',');
    return `COUNTIFS(${criteria})=${texts(patterns)}`;
  };
  // Where a name is cut over several cells, each of its words is counted by itself.
  const isWhole = !layout.columns.has('lastName') && !layout.columns.has('firstName');
  return ({ number, name }: Likeness): readonly string[] => {
    const words = name === null ? [] : wordsOf(name).map(patternOf);
    const together = words.length > 0 ? [countLike(...words)] : [];
    const conditions = isWhole ? together : words.map((word) => countLike(word));
    if (number === null) return conditions;
    conditions.push(countLike(patternOf(foldText(number))));
    if (!NUMBER.test(number)) return conditions;
    // With a wildcard only texts are compared, with an inequality only numbers.
    const found = numbers.get(Number(number)) ?? 0;
    return [...conditions, `COUNTIFS(${area},">=${Number(number)}",${area},"<=${Number(number)}")=${found}`];
  };
}

const persons = ['candidateNumber', 'fullName', 'lastName', 'firstName'] as const;

/**
 * What every cell is like that may say a word, however it is accented.
 *
 * @example patternOf('benoit') → '*b?????*', which Benoît is like, and Bernard
 */
function patternOf(word: string): string {
  const like = word
    .slice(0, MOST_OF_A_WORD)
    // œ is one letter or two; of other alphabets nothing is sure but that something stands there.
    .replace(/oe|[^a-z0-9]/g, '*')
    .replace(/[a-z]/g, (letter) => (PLAIN.test(letter) ? letter : '?'));
  return `*${like === '*' ? '?' : like}*`.replace(/\*{2,}/g, '*');
}

/** Counts texts that are like patterns of `*` and `?`, as Excel's COUNTIFS does. */
function countTexts(cells: readonly Cell[]): (patterns: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell === 'string' && cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  return (patterns) => {
    const key = patterns.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    // Each begins and ends with a wildcard: it is looked for anywhere.
    const likes = patterns.map(
      (pattern) => new RegExp(pattern.slice(1, -1).replaceAll('*', '[^]*').replaceAll('?', '[^]'), 'i'),
    );
    let count = 0;
    for (const [text, times] of counts) if (likes.every((like) => like.test(text))) count += times;
    known.set(key, count);
    return count;
  };
}

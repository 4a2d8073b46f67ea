import { type Cell, type CellReading, type Parser, foldText, quoteCell } from '../cells';
import { type Category, type Field, type StatedCategory, value } from '../regulation';

/** The fields that are answered by yes or no. */
export const answerFields = [
  'pfmpInterruption',
  'attestation',
  'dossierE31',
  'evidenceE31',
  'dossierE32',
  'evidenceE32',
  'evidence',
  'employee',
  'qualifiedJob',
] as const satisfies readonly Field[];

export type AnswerField = (typeof answerFields)[number];

/**
 * What a person said that words of this workbook mean, where reading could not tell or had to assume. By the
 * words as `foldText` gives them: one choice holds for all rows.
 */
export interface Meanings {
  readonly categories: ReadonlyMap<string, Category>;
  readonly answers: Readonly<Partial<Record<AnswerField, ReadonlyMap<string, boolean>>>>;
}

/** A parser of categories that knows what a person said of some words. */
export function withCategories(
  parse: Parser<StatedCategory>,
  categories: Meanings['categories'] | undefined,
): Parser<StatedCategory> {
  if (categories === undefined || categories.size === 0) return parse;
  return (cell) => {
    const category = chosen(cell, categories);
    return category === undefined ? parse(cell) : value({ certainty: 'stated', category });
  };
}

/** A parser of answers that knows what a person said of some words. */
export function withAnswers(
  parse: Parser<boolean>,
  answers: ReadonlyMap<string, boolean> | undefined,
): Parser<boolean> {
  if (answers === undefined || answers.size === 0) return parse;
  return (cell): CellReading<boolean> => {
    const answer = chosen(cell, answers);
    return answer === undefined ? parse(cell) : value(answer);
  };
}

function chosen<T>(cell: Cell, choices: ReadonlyMap<string, T>): T | undefined {
  if (cell === null) return undefined;
  return choices.get(foldText(typeof cell === 'string' ? cell : quoteCell(cell)));
}

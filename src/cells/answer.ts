import { unreadable, value } from '../regulation';
import { type Parser, defineParser } from './parser';
import { quoteCell } from './quote';
import { foldText } from './text';
import vocabulary from './vocabulary/answers.json';

type AnswerMap = ReadonlyMap<string, boolean>;

function answerMap(yes: readonly string[], no: readonly string[]): AnswerMap {
  return new Map([
    ...yes.map((word) => [foldText(word), true] as const),
    ...no.map((word) => [foldText(word), false] as const),
  ]);
}

const common = answerMap(
  [...vocabulary.yes, ...vocabulary.agreeing],
  [...vocabulary.no, ...vocabulary.denying],
);

/** Columns that have answers of their own: "conforme" says yes of an attestation, and of nothing else. */
export type AnswerTopic = 'any' | 'interruption' | 'attestation' | 'employee' | 'qualifiedJob';

const ofTopic: Readonly<Record<AnswerTopic, AnswerMap>> = {
  any: new Map(),
  interruption: answerMap(vocabulary.interruption.yes, vocabulary.interruption.no),
  attestation: answerMap(vocabulary.attestation.yes, vocabulary.attestation.no),
  employee: answerMap(vocabulary.employee.yes, vocabulary.employee.no),
  qualifiedJob: answerMap(vocabulary.qualifiedJob.yes, vocabulary.qualifiedJob.no),
};

/**
 * What a text answers to a yes-or-no question, or undefined when it is not an answer.
 *
 * @param folded  the text as `foldText` gives it
 */
export function answerOf(folded: string, topic: AnswerTopic = 'any'): boolean | undefined {
  return ofTopic[topic].get(folded) ?? common.get(folded);
}

/**
 * Reads a yes or a no: oui, x, ✓, VRAI, 1, fourni… An empty cell is never an answer.
 *
 * @param topic  the column's own answers are understood besides
 */
export function createAnswerParser(topic: AnswerTopic = 'any'): Parser<boolean> {
  return defineParser({
    text: (folded, raw) => {
      const answer = answerOf(folded, topic);
      return answer === undefined ? unreadable(raw) : value(answer);
    },
    number: (number) => (number === 1 || number === 0 ? value(number === 1) : unreadable(quoteCell(number))),
    boolean: value,
  });
}

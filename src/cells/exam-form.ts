import { type ExamForm, unreadable, value } from '../regulation';
import { type Parser, defineParser } from './parser';
import { foldText } from './text';
import vocabulary from './vocabulary/exam-form.json';

const words: ReadonlyMap<string, ExamForm> = new Map([
  ...vocabulary.global.map((word) => [foldText(word), 'global'] as const),
  ...vocabulary.progressive.map((word) => [foldText(word), 'progressive'] as const),
]);

/** Reads the form of the exam: globale or progressive. @example 'Progressive' → 'progressive' */
export const readExamForm: Parser<ExamForm> = defineParser<ExamForm>({
  text: (folded, raw) => {
    const form = words.get(folded);
    return form === undefined ? unreadable(raw) : value(form);
  },
});

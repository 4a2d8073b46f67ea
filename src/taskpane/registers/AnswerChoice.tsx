import { createAnswerParser } from '../../cells';
import { conformities, ticked } from '../../audit';
import type { Names } from '../../messages';
import type { RegisterColumn } from '../../table';
import { Choice } from '../../views';
import type { AtEntry } from './use-entry';

interface Given {
  readonly at: AtEntry;
  readonly column: RegisterColumn;
  readonly label: string;
  readonly names: Names<'unknown' | 'yes' | 'no'>;
}

/** What is known, known to be none, or still to be told. */
export function AnswerChoice({ at, column, label, names }: Given) {
  if (!at.has(column)) return null;
  const texts = column === 'conformity' ? conformities : ticked;
  return (
    <Choice
      label={label}
      value={answerIn(at.draft.get(column) ?? '', column)}
      onChoose={(answer) => at.type(column, answer === 'yes' ? texts.yes : answer === 'no' ? texts.no : '')}
    >
      {(['unknown', 'yes', 'no'] as const).map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </Choice>
  );
}

const readers = {
  conformity: createAnswerParser('attestation'),
  employee: createAnswerParser('employee'),
  qualifiedJob: createAnswerParser('qualifiedJob'),
};
const readAnswer = createAnswerParser();

/** What a cell answers, as the register is read. */
export function answerIn(text: string, column: RegisterColumn): 'unknown' | 'yes' | 'no' {
  const read =
    column === 'conformity' || column === 'employee' || column === 'qualifiedJob'
      ? readers[column]
      : readAnswer;
  const reading = read(text === '' ? null : text);
  if (reading.kind !== 'value') return 'unknown';
  return reading.value ? 'yes' : 'no';
}

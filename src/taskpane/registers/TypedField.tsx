import { Field, Input } from '@fluentui/react-components';
import { dayOfText, foldText } from '../../cells';
import type { RegisterColumn } from '../../table';
import { useDesk } from '../use-desk';
import type { AtEntry } from './use-entry';

interface Given {
  readonly at: AtEntry;
  readonly column: RegisterColumn;
  readonly label: string;
  readonly isDay?: boolean;
}

/** One line of a form that is typed; a day is told at once when it can't be one. */
export function TypedField({ at, column, label, isDay = false }: Given) {
  const { words } = useDesk();
  const { registers } = words.pane;
  if (!at.has(column)) return null;
  const text = at.draft.get(column) ?? '';
  const isWrong = isDay && text.trim() !== '' && dayOfText(foldText(text)) === null;
  return (
    <Field
      label={label}
      {...(isWrong ? { validationMessage: registers.notADay } : {})}
      {...(isDay && !isWrong ? { hint: registers.dayHint } : {})}
    >
      <Input
        value={text}
        autoComplete="off"
        inputMode={isDay || column === 'weeks' || column === 'hours' ? 'decimal' : 'text'}
        onChange={(_, { value }) => at.type(column, value)}
      />
    </Field>
  );
}

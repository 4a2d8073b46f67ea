import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type CalendarDay, dayOfIso, isoDay } from '../../regulation';

interface Given {
  readonly label: string;
  readonly hint?: string;
  /** what is said of a date that can't be */
  readonly refusal: string;
  readonly day: CalendarDay | null;
  /** null: the field was emptied */
  readonly onDay: (day: CalendarDay | null) => void;
}

/** Days outside of these are slips of the keyboard, as in the cells of a workbook. */
const FIRST = '1940-01-01';
const LAST = '2100-12-31';

/** Asks for a calendar day. What is half typed is kept in the field, and told to nobody. */
export function DayField({ label, hint, refusal, day, onDay }: Given) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string): void => {
    const wanted = text === '' ? null : dayOfIso(text);
    const isRight = text === '' || (wanted !== null && FIRST <= text && text <= LAST);
    setTyped(isRight ? null : text);
    if (isRight && wanted !== day) onDay(wanted);
  };
  return (
    <Field
      label={label}
      {...(typed === null ? {} : { validationMessage: refusal })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        type="date"
        min={FIRST}
        max={LAST}
        value={typed ?? (day === null ? '' : isoDay(day))}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}

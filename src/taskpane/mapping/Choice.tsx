import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepTogether } from '../../messages';

const useStyles = makeStyles({
  // A native list is as wide as its longest choice, unless it is told that it may be narrower.
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface Given {
  readonly label: string;
  readonly hint?: string;
  /** why a choice is called for */
  readonly warning?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** the options */
  readonly children: ReactNode;
}

/** A list to choose from under its label, as narrow as the pane. */
export function Choice({ label, hint, warning, value, onChoose, children }: Given) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={keepTogether(label)}
      {...(hint === undefined ? {} : { hint: keepTogether(hint) })}
      {...(warning === undefined
        ? {}
        : { validationState: 'warning', validationMessage: keepTogether(warning) })}
    >
      <Select className={styles.select} value={value} onChange={(_, data) => onChoose(data.value)}>
        {children}
      </Select>
    </Field>
  );
}

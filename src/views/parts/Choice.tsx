import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepTogether } from '../../messages';

interface Given {
  readonly label: string;
  readonly hint?: string;
  readonly warning?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** the options */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // However long an option is, the list is no wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
});

/** A list to choose from, under its label. */
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
      <Select value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {children}
      </Select>
    </Field>
  );
}

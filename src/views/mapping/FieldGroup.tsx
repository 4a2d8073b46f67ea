import type { ReadSheet } from '../../desk';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Field } from '../../regulation';
import { Fold } from '../parts/Fold';
import { useReading } from '../use-reading';
import { FieldChoice } from './FieldChoice';
import { type GroupName, fieldGroups } from './field-groups';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

interface Given {
  readonly name: GroupName;
  readonly known: ReadSheet;
}

/** Some fields that belong together: those that have a column in sight, the others for whoever opens them. */
export function FieldGroup({ name, known }: Given) {
  const styles = useStyles();
  const id = useId();
  const { state, words } = useReading();
  const { mapping } = words.pane;
  const { audit, layout } = known;
  const group: readonly Field[] = fieldGroups[name];
  const isTold = (field: Field) =>
    layout.ambiguous.has(field) ||
    state.wishes.mapping.has(field) ||
    audit.columns.some((column) => column.field === field);
  // As it was when the view was opened: what is being changed stays where it is, in sight.
  const [shown] = useState(() => group.filter(isTold));
  const folded = group.filter((field) => !shown.includes(field));
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && folded.some((field) => layout.ambiguous.has(field))) setOpen(true);
  const list = (some: readonly Field[]) => (
    <div className={styles.fields}>
      {some.map((field) => (
        <FieldChoice key={field} field={field} known={known} />
      ))}
    </div>
  );
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {mapping.groups[name]}
      </h3>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <Fold summary={mapping.others(folded.length)} isOpen={isOpen}>
          {list(folded)}
        </Fold>
      )}
    </div>
  );
}

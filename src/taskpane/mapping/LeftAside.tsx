import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetAudit } from '../../audit';
import { keepTogether } from '../../messages';
import { fields } from '../../regulation';
import { Choice } from '../parts/Choice';
import { Section } from '../parts/Section';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({ sentence: { margin: 0, color: tokens.colorNeutralForeground3 } });

const LEFT = 'left';

/** The columns whose headings were not understood: each may be said to be a datum that has no column yet. */
export function LeftAside({ audit }: { readonly audit: SheetAudit }) {
  const styles = useStyles();
  const { words, desk } = useDesk();
  const { mapping } = words.pane;
  const used = new Set(audit.columns.map(({ field }) => field));
  const free = fields.filter((field) => !used.has(field));
  return (
    <Section title={mapping.leftAside}>
      <p className={styles.sentence}>{keepTogether(mapping.leftAsideMeaning)}</p>
      {[...new Set(audit.ignored)].map((heading) => (
        <Choice
          key={heading}
          label={mapping.heading(heading)}
          value={LEFT}
          onChoose={(value) => {
            const field = free.find((each) => each === value);
            if (field !== undefined) desk.dispatch({ kind: 'map', field, heading });
          }}
        >
          <option value={LEFT}>{mapping.leaveAside}</option>
          {free.map((field) => (
            <option key={field} value={field}>
              {words.names.fields[field]}
            </option>
          ))}
        </Choice>
      ))}
    </Section>
  );
}

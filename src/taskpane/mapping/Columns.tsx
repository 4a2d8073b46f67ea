import { makeStyles, tokens } from '@fluentui/react-components';
import type { KnownSheet } from '../../excel';
import type { Field } from '../../regulation';
import { Fold } from '../parts/Fold';
import { Section } from '../parts/Section';
import { useDesk } from '../use-desk';
import { FieldChoice } from './FieldChoice';
import { fieldGroups, groupNames } from './field-groups';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** Every field with its column, group by group; a group with a field that two columns claim is open. */
export function Columns({ known }: { readonly known: KnownSheet }) {
  const styles = useStyles();
  const { mapping } = useDesk().words.pane;
  const { audit, layout } = known;
  const isUsed = (field: Field) => audit.columns.some((column) => column.field === field);
  return (
    <Section title={mapping.columns}>
      <div>
        {groupNames.map((name) => {
          const group: readonly Field[] = fieldGroups[name];
          return (
            <Fold
              key={name}
              summary={mapping.group(mapping.groups[name], group.filter(isUsed).length, group.length)}
              isOpen={group.some((field) => layout.ambiguous.has(field))}
            >
              <div className={styles.fields}>
                {group.map((field) => (
                  <FieldChoice key={field} field={field} known={known} />
                ))}
              </div>
            </Fold>
          );
        })}
      </div>
    </Section>
  );
}

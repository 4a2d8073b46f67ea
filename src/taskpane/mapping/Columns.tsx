import type { KnownSheet } from '../../excel';
import { Section } from '../parts/Section';
import { useDesk } from '../use-desk';
import { FieldGroup } from './FieldGroup';
import { groupNames } from './field-groups';

/** Every field with its column, group by group. */
export function Columns({ known }: { readonly known: KnownSheet }) {
  const { mapping } = useDesk().words.pane;
  return (
    <Section title={mapping.columns}>
      {groupNames.map((name) => (
        <FieldGroup key={name} name={name} known={known} />
      ))}
    </Section>
  );
}

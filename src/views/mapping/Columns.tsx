import type { ReadSheet } from '../../desk';
import { Section } from '../parts/Section';
import { useReading } from '../use-reading';
import { FieldGroup } from './FieldGroup';
import { groupNames } from './field-groups';

/** Every field with its column, group by group. */
export function Columns({ known }: { readonly known: ReadSheet }) {
  const { mapping } = useReading().words.pane;
  return (
    <Section title={mapping.columns}>
      {groupNames.map((name) => (
        <FieldGroup key={name} name={name} known={known} />
      ))}
    </Section>
  );
}

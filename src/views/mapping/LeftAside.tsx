import { makeStyles, tokens } from '@fluentui/react-components';
import { foldText } from '../../cells';
import { type ReadSheet } from '../../desk';
import { keepTogether } from '../../messages';
import { fields } from '../../regulation';
import { Choice } from '../parts/Choice';
import { Section } from '../parts/Section';
import { useReading } from '../use-reading';
import { useLasting } from './use-lasting';

const useStyles = makeStyles({ sentence: { margin: 0, color: tokens.colorNeutralForeground3 } });

const LEFT = 'left';

/**
 * The columns whose headings were not understood: each may be said to be a datum that has no column yet, and this
 * may be taken back.
 */
export function LeftAside({ known: { audit } }: { readonly known: ReadSheet }) {
  const styles = useStyles();
  const { state, words, desk } = useReading();
  const { mapping } = words.pane;
  const wishedFor = (heading: string) =>
    fields.find((field) => foldText(state.wishes.mapping.get(field) ?? '') === foldText(heading));
  // One that was just given a datum, or taken back, stays: the choice is under a person's hand.
  const headings = useLasting(
    [...new Map(audit.ignored.map((heading) => [foldText(heading), heading])).values()],
    foldText,
    (heading) => state.work.kind === 'working' || wishedFor(heading) !== undefined,
  );
  if (headings.length === 0) return null;
  const used = new Set(audit.columns.map(({ field }) => field));
  const choose = (heading: string, value: string): void => {
    const before = wishedFor(heading);
    if (before !== undefined) desk.dispatch({ kind: 'map', field: before, heading: undefined });
    const field = fields.find((each) => each === value);
    if (field !== undefined) desk.dispatch({ kind: 'map', field, heading });
  };
  return (
    <Section title={mapping.leftAside}>
      <p className={styles.sentence}>{keepTogether(mapping.leftAsideMeaning)}</p>
      {headings.map((heading) => {
        const chosen = wishedFor(heading);
        return (
          <Choice
            key={foldText(heading)}
            label={mapping.heading(heading)}
            value={chosen ?? LEFT}
            onChoose={(value) => choose(heading, value)}
          >
            <option value={LEFT}>{mapping.leaveAside}</option>
            {fields
              .filter((field) => field === chosen || !used.has(field))
              .map((field) => (
                <option key={field} value={field}>
                  {words.names.fields[field]}
                </option>
              ))}
          </Choice>
        );
      })}
    </Section>
  );
}

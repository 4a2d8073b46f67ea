import { makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether } from '../../messages';
import { Section } from '../../views';
import { useDesk } from '../use-desk';
import { Sourced } from './Sourced';
import { listUnsure } from './list-unsure';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What no text says, and had to be decided: apart from all that is sure. */
export function ToConfirm() {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { regulation } = words.pane;
  const unsure = listUnsure(state.session, words);
  if (unsure.length === 0) return null;
  return (
    <Section title={regulation.toConfirm}>
      <p className={styles.sentence}>{keepTogether(regulation.toConfirmMeaning)}</p>
      <ul className={styles.list}>
        {unsure.map(({ sentence, source }) => (
          <li key={`${sentence} ${source}`}>
            <Sourced source={source}>{sentence}</Sourced>
          </li>
        ))}
      </ul>
    </Section>
  );
}

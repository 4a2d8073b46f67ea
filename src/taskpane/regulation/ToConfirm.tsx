import { makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether, sayFigure } from '../../messages';
import { decisionIds, listFigures } from '../../regulation';
import { Section } from '../parts/Section';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
  // In one piece: "§ 1-4" is not cut at its hyphen.
  quiet: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What no text says, and had to be decided: figures and decisions, apart from all that is sure. */
export function ToConfirm() {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { session } = state;
  const { regulation } = words.pane;
  const unsure = [
    ...decisionIds
      .filter((id) => session.decisions[id].sureness === 'to-confirm')
      .map((id) => ({ sentence: words.decisions[id](session), source: session.decisions[id].source })),
    ...listFigures(session)
      .filter(({ sureness }) => sureness === 'to-confirm')
      .map((figure) => ({ sentence: sayFigure(figure, words), source: figure.source })),
  ];
  if (unsure.length === 0) return null;
  return (
    <Section title={regulation.toConfirm}>
      <p className={styles.sentence}>{keepTogether(regulation.toConfirmMeaning)}</p>
      <ul className={styles.list}>
        {unsure.map(({ sentence, source }) => (
          <li key={sentence}>
            {keepTogether(sentence)} <span className={styles.quiet}>({keepTogether(source)})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

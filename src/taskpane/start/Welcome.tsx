import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether } from '../../messages';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The first words, once: what the pane is for, what becomes of the data, and an example to try it on. */
export function Welcome() {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { start } = words.pane;
  const isOutside = state.problem?.kind === 'outside-excel';
  return (
    <section className={styles.card} aria-label={start.welcome}>
      <p className={styles.sentence}>{keepTogether(start.promise)}</p>
      <p className={styles.sentence}>{keepTogether(start.safety)}</p>
      <div className={styles.buttons}>
        {!isOutside && (
          <Button size="small" onClick={() => attempt(() => desk.insertExample())}>
            {start.insertExample}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => desk.dispatch({ kind: 'welcomed' })}>
          {start.skip}
        </Button>
      </div>
    </section>
  );
}

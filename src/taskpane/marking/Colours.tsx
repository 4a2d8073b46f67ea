import { makeStyles, tokens } from '@fluentui/react-components';
import { looks } from '../../audit';
import { french, keepTogether } from '../../messages';
import { verdicts } from '../../regulation';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  verdict: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    // The colours of the sheet in every theme; where the system forces its own, the words tell.
    border: '1px solid transparent',
  },
  meaning: { margin: 0 },
});

/** What the verdicts look like in the sheet, in the sheet's own words, and what they mean. */
export function Colours() {
  const styles = useStyles();
  const { marking } = useDesk().words.pane;
  return (
    <dl className={styles.list}>
      {[...verdicts, 'stale' as const].map((shown) => (
        <div key={shown}>
          <dt>
            <span
              className={styles.verdict}
              lang="fr"
              style={{ backgroundColor: looks[shown].fill, color: looks[shown].font }}
            >
              {shown === 'stale' ? french.marking.stale : french.marking.shown[shown]}
            </span>
          </dt>
          <dd className={styles.meaning}>{keepTogether(marking.meanings[shown])}</dd>
        </div>
      ))}
    </dl>
  );
}

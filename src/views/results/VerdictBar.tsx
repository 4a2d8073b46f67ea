import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { Summary } from '../../audit';
import type { Verdict } from '../../regulation';
import { VerdictSign } from '../parts/VerdictSign';
import { useReading } from '../use-reading';

interface Given {
  readonly summary: Summary;
  /** null: all */
  readonly shown: Verdict | null;
  readonly onShow: (verdict: Verdict | null) => void;
}

/** What a person has to do something about comes first. */
const order: readonly Verdict[] = ['non-compliant', 'incomplete', 'compliant', 'out-of-scope'];

const useStyles = makeStyles({
  buttons: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  button: { justifyContent: 'flex-start', minWidth: 0, padding: '6px', fontWeight: tokens.fontWeightRegular },
  words: { textAlign: 'left' },
  count: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: 'flex',
    height: '8px',
    gap: '2px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    marginBottom: tokens.spacingVerticalXS,
  },
  compliant: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  'non-compliant': { backgroundColor: tokens.colorPaletteRedForeground1 },
  incomplete: { backgroundColor: tokens.colorPaletteMarigoldForeground2 },
  'out-of-scope': { backgroundColor: tokens.colorNeutralForeground3 },
});

/** How many candidates have which verdict, as a bar that filters. */
export function VerdictBar({ summary, shown, onShow }: Given) {
  const styles = useStyles();
  const { results } = useReading().words.pane;
  const counts: Readonly<Record<Verdict, number>> = {
    compliant: summary.compliant,
    'non-compliant': summary.nonCompliant,
    incomplete: summary.incomplete,
    'out-of-scope': summary.outOfScope,
  };
  return (
    <div role="group" aria-label={results.filter}>
      <div className={styles.bar} aria-hidden>
        {order
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <span key={verdict} className={styles[verdict]} style={{ flexGrow: counts[verdict] }} />
          ))}
      </div>
      <div className={styles.buttons}>
        {order.map((verdict) => (
          <ToggleButton
            key={verdict}
            className={styles.button}
            checked={shown === verdict}
            icon={<VerdictSign verdict={verdict} />}
            onClick={() => onShow(shown === verdict ? null : verdict)}
          >
            <span className={styles.words}>
              <span className={styles.count}>{counts[verdict]}</span> {results.verdicts[verdict]}
            </span>
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}

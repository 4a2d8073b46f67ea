import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AuditedCandidate } from '../../audit';
import { VerdictSign } from '../parts/VerdictSign';
import { useReading } from '../use-reading';
import { CopyMissing } from './CopyMissing';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    // Where the system forces its colours, nothing else tells it from text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A candidate with the verdict; the name leads to the row. */
export function CandidateLine({ candidate }: { readonly candidate: AuditedCandidate }) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useReading();
  const { goTo } = desk;
  const { commandLine, names } = words;
  const { results } = words.pane;
  const { row, verdict, findings } = candidate;
  const name = candidate.name ?? commandLine.nameless;
  const first = state.known?.audit.columns[0]?.column ?? 'A';
  const lacks = findings.some(({ severity }) => severity !== 'info');
  return (
    <div className={styles.line}>
      <VerdictSign verdict={verdict} />
      <div className={styles.words}>
        {goTo === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Link
            as="button"
            className={styles.name}
            aria-label={results.goToCandidate(name, row)}
            onClick={() => attempt(() => goTo(`${first}${row}`))}
          >
            {name}
          </Link>
        )}
        <div className={styles.quiet}>
          {names.verdicts[verdict]}, {commandLine.row(row)}
        </div>
      </div>
      {lacks && <CopyMissing candidates={[candidate]} label={results.copyOne(name)} isSmall />}
    </div>
  );
}

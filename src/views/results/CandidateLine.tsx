import { makeStyles, tokens } from '@fluentui/react-components';
import type { AuditedCandidate } from '../../audit';
import { CandidateName } from '../parts/CandidateName';
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
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A candidate with the verdict; the name leads to the row. */
export function CandidateLine({ candidate }: { readonly candidate: AuditedCandidate }) {
  const styles = useStyles();
  const { words } = useReading();
  const { commandLine, names } = words;
  const { results } = words.pane;
  const { row, verdict, findings } = candidate;
  const name = candidate.name ?? commandLine.nameless;
  const lacks = findings.some(({ severity }) => severity !== 'info');
  return (
    <div className={styles.line}>
      <VerdictSign verdict={verdict} />
      <div className={styles.words}>
        <CandidateName candidate={candidate} />
        <div className={styles.quiet}>
          {names.verdicts[verdict]}, {commandLine.row(row)}
        </div>
      </div>
      {lacks && <CopyMissing candidates={[candidate]} label={results.copyOne(name)} isSmall />}
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposalLine } from '../../desk';
import { keepTogether, sayProposal, sayReason } from '../../messages';
import { meanOf, pointsOf } from '../../regulation';
import { CandidateName } from '../parts/CandidateName';
import { Fold } from '../parts/Fold';
import { useReading } from '../use-reading';
import { Changes } from './Changes';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  result: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** A candidate with the proposed result; the name leads to the row, what it rests on opens. */
export function Proposed({ line: { candidate, result, closeness } }: { readonly line: ProposalLine }) {
  const styles = useStyles();
  const { words } = useReading();
  const { diploma } = words.pane;
  const { row } = candidate;
  const { average } = result;
  return (
    <div className={styles.line}>
      <div>
        <CandidateName candidate={candidate} />
      </div>
      <div className={styles.result}>{sayProposal(result, words)}</div>
      <div className={styles.quiet}>
        {average === null
          ? words.commandLine.row(row)
          : diploma.average(meanOf(average), pointsOf(average.points))}
        {closeness !== null && <div>{keepTogether(diploma.close(closeness))}</div>}
      </div>
      <Fold summary={diploma.why}>
        <ul className={styles.list}>
          {result.reasons.map((reason) => (
            <li key={`${reason.code} ${JSON.stringify(reason.details)}`}>
              {keepTogether(sayReason(reason, words))}
            </li>
          ))}
        </ul>
      </Fold>
      <Changes result={result} />
    </div>
  );
}

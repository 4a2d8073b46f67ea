import { makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether, sayFinding, sayFix } from '../../messages';
import { useDesk } from '../use-desk';
import type { AtEntry } from './use-entry';

const useStyles = makeStyles({
  check: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the rules say of the line that is being entered, while it is typed. */
export function LineCheck({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { registers } = words.pane;
  const { line, attestations } = at;
  const own =
    line === null || !('attestation' in line)
      ? undefined
      : attestations?.lines.find(({ attestation }) => attestation === line.attestation);
  return (
    <div role="status" aria-live="polite">
      {own !== undefined && (
        <div className={styles.check}>
          <p className={styles.title}>{registers.check}</p>
          {own.findings.length === 0 && <p className={styles.line}>{registers.complete}</p>}
          {own.findings.length > 0 && (
            <ul className={styles.list}>
              {own.findings.map((finding, index) => (
                <li key={index}>
                  {keepTogether(sayFinding(finding, words))} {keepTogether(sayFix(finding, words))}
                </li>
              ))}
            </ul>
          )}
          {own.weeks !== null && (
            <p className={styles.line}>{own.counts ? registers.adds(own.weeks) : registers.addsNothing}</p>
          )}
        </div>
      )}
    </div>
  );
}

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AuditedCandidate, LocatedFinding } from '../../audit';
import { keepTogether, sayFinding, sayFix, sayRule } from '../../messages';
import { Fold } from '../parts/Fold';
import { useReading } from '../use-reading';

interface Given {
  readonly candidate: AuditedCandidate;
  readonly finding: LocatedFinding;
}

const useStyles = makeStyles({
  finding: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  violation: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  missing: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  sentence: {
    textAlign: 'left',
    // Where the system forces its colours, nothing else tells it from text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  line: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  effect: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong, what to do, the effect and the paragraph; the sentence leads to the cell. */
export function FindingLine({ candidate, finding }: Given) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useReading();
  const { goTo } = desk;
  const { results } = words.pane;
  const { code, cell, effect, severity, source } = finding;
  const sentence = keepTogether(sayFinding(finding, words));
  const isByRule = state.results.grouping === 'rules';
  return (
    <div className={mergeClasses(styles.finding, styles[severity])}>
      {isByRule && (
        <p className={styles.name}>
          {candidate.name ?? words.commandLine.nameless} ({words.commandLine.row(candidate.row)})
        </p>
      )}
      {cell === null || goTo === null ? (
        <p className={styles.line}>{sentence}</p>
      ) : (
        <Link
          as="button"
          className={styles.sentence}
          title={results.goTo(cell)}
          onClick={() => attempt(() => goTo(cell))}
        >
          {sentence}
        </Link>
      )}
      <p className={styles.line}>
        {results.fix} {keepTogether(sayFix(finding, words))}
      </p>
      <p className={styles.quiet}>
        {words.names.severities[severity]}
        {effect !== null && (
          <>
            {', '}
            <span className={styles.effect}>{words.names.effects[effect]}</span>
          </>
        )}
        {cell === null ? '' : ` · ${cell}`} · {keepTogether(source)}
      </p>
      {!isByRule && (
        <Fold summary={results.details}>
          <p className={styles.quiet}>{keepTogether(sayRule(code, state.session, words))}</p>
        </Fold>
      )}
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WeighedAttestation } from '../../audit';
import { formatDay, keepTogether, sayFinding } from '../../messages';
import type { Reading } from '../../regulation';
import { Section } from '../../views';
import { useDesk } from '../use-desk';
import type { AtEntry } from './use-entry';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  line: { margin: 0 },
  adds: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sentence: { margin: 0 },
});

/** The attestations of the chosen candidate with what each adds, the one being entered among them. */
export function Periods({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { registers } = words.pane;
  const { attestations } = at;
  if (attestations === null) return null;
  const { lines, sum } = attestations;
  return (
    <Section title={registers.periods}>
      {lines.length === 0 && <p className={styles.sentence}>{registers.noPeriods}</p>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <PeriodLine
            key={`${line.attestation.place.sheet} ${line.attestation.place.row}`}
            at={at}
            line={line}
          />
        ))}
      </ul>
      {sum !== null && lines.length > 0 && (
        <p className={styles.sentence}>{keepTogether(registers.total(sum.weeks, sum.computed))}</p>
      )}
      {lines.length > 0 && at.isDirty && <p className={styles.quiet}>{registers.saveFirst}</p>}
    </Section>
  );
}

function PeriodLine({ at, line }: { readonly at: AtEntry; readonly line: WeighedAttestation }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { registers } = words.pane;
  const { attestation, weeks, counts, findings } = line;
  const { place, start, end, structure } = attestation;
  const dayOf = (day: Reading<number>): string | null =>
    day.kind === 'value' ? formatDay(day.value, words.language) : null;
  const isEntered = at.line !== null && 'attestation' in at.line && at.line.attestation === attestation;
  const adds = counts ? (weeks === null ? registers.counts : registers.adds(weeks)) : registers.addsNothing;
  const register = at.place?.register;
  const canCorrect = register !== undefined && register.name === place.sheet && !isEntered;
  return (
    <li className={styles.item}>
      <p className={styles.line}>
        {keepTogether(registers.period(dayOf(start), dayOf(end)))} ·{' '}
        <span className={styles.adds}>{adds}</span>
      </p>
      {structure.kind === 'value' && <p className={styles.quiet}>{structure.value}</p>}
      {findings.map((finding, index) => (
        <p key={index} className={styles.quiet}>
          {keepTogether(sayFinding(finding, words))}
        </p>
      ))}
      {isEntered && <p className={styles.quiet}>{registers.beingEntered}</p>}
      {canCorrect && (
        <Button
          size="small"
          aria-label={registers.correctLine(place.row)}
          disabledFocusable={at.isDirty}
          onClick={() => at.change({ standing: { register, row: place.row }, draft: new Map() })}
        >
          {registers.correct}
        </Button>
      )}
    </li>
  );
}

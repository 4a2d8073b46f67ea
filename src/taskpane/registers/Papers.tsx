import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBusy } from '../../desk';
import { keepTogether } from '../../messages';
import { Section } from '../../views';
import { useDesk } from '../use-desk';
import type { AtEntry } from './use-entry';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is printed: the form, empty or as the register has it, and the record of conformity of a candidate. */
export function Papers({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { registers } = words.pane;
  const { who } = at.entry;
  const kind = at.entry.kind === 'experience' ? 'experience' : 'training';
  const hasLines = at.attestations?.lines.some((line) => line.attestation !== lineOf(at)) ?? false;
  return (
    <Section title={registers.print}>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy(state)} onClick={() => attempt(() => desk.printForms(kind, null))}>
          {registers.printEmpty[kind]}
        </Button>
        {who !== null && hasLines && (
          <Button disabledFocusable={isBusy(state)} onClick={() => attempt(() => desk.printForms(kind, who))}>
            {registers.printLines[kind]}
          </Button>
        )}
        {who !== null && at.candidate !== null && (
          <Button disabledFocusable={isBusy(state)} onClick={() => attempt(() => desk.printRecord(who))}>
            {registers.printRecord}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{keepTogether(registers.printHint)}</p>
    </Section>
  );
}

/** The one that is being entered is not in the register yet. */
const lineOf = ({ line }: AtEntry) => (line !== null && 'attestation' in line ? line.attestation : null);

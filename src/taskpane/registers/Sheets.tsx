import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBusy } from '../../desk';
import { Section } from '../../views';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The sheets that are made of all candidates: reminders for letters, and short training for the jury. */
export function Sheets() {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { registers } = words.pane;
  return (
    <Section title={registers.sheets}>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy(state)} onClick={() => attempt(() => desk.insertReminders())}>
          {registers.reminders}
        </Button>
        <Button disabledFocusable={isBusy(state)} onClick={() => attempt(() => desk.insertShortTraining())}>
          {registers.shortTraining}
        </Button>
      </div>
    </Section>
  );
}

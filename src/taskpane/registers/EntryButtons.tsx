import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBusy } from '../../desk';
import { useDesk } from '../use-desk';
import type { AtEntry } from './use-entry';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Writes what was entered into the register, or takes it back. */
export function EntryButtons({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { registers } = words.pane;
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(state) || !at.isDirty || at.candidate === null}
        onClick={() => attempt(() => desk.saveEntry(at.form))}
      >
        {registers.save}
      </Button>
      <Button
        disabledFocusable={!at.isDirty && at.entry.standing === null}
        onClick={() => at.change({ draft: new Map(), standing: null })}
      >
        {registers.clear}
      </Button>
    </div>
  );
}

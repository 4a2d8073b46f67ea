import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBusy } from '../../desk';
import { Diploma } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The proposed results of the open sheet, and what writes them beside the candidates or for the jury. */
export function DiplomaView() {
  const { state, words, desk, attempt } = useDesk();
  const styles = useStyles();
  const { known } = state;
  const { shell, diploma } = words.pane;
  if (known === null) return <NoSheet title={shell.views.diploma} />;
  return (
    <Diploma known={known}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy(state)}
          onClick={() => attempt(() => desk.insertResults())}
        >
          {diploma.insert}
        </Button>
        <Button disabledFocusable={isBusy(state)} onClick={() => attempt(() => desk.insertJurySheet())}>
          {diploma.jury}
        </Button>
      </div>
    </Diploma>
  );
}

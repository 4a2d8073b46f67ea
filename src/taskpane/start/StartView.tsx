import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBusy } from '../../desk';
import { sayProblem } from '../../excel';
import { Notice, Settings, Understood, View } from '../../views';
import { useDeeds } from '../parts/use-deeds';
import { useDesk } from '../use-desk';
import { OtherSheets } from './OtherSheets';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  // In sight however long the view and however small the pane.
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { width: '100%' },
});

/** What was found in the workbook and what was understood of it; then one button. */
export function StartView() {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { shell, start } = words.pane;
  const { mark } = useDeeds();
  const { known, problem, isFirstRun } = state;
  return (
    <View title={known === null ? shell.title : known.name}>
      {isFirstRun && <Welcome />}
      {problem !== null && (
        <Notice
          intent="warning"
          action={<Button onClick={() => attempt(() => desk.look())}>{start.lookAgain}</Button>}
        >
          {sayProblem(problem, words.outcomes)}
        </Notice>
      )}
      {state.isMemoryDamaged && <Notice intent="warning">{start.memory.damaged}</Notice>}
      {state.memory !== 'none' && <Notice>{start.memory[state.memory]}</Notice>}
      {known !== null && (
        <Understood known={known} onChange={() => desk.dispatch({ kind: 'show', view: 'mapping' })} />
      )}
      <OtherSheets />
      {known !== null && <Settings known={known} />}
      {known === null && !isFirstRun && problem?.kind !== 'outside-excel' && (
        <Button onClick={() => attempt(() => desk.insertExample())}>{start.insertExample}</Button>
      )}
      {known !== null && (
        <div className={styles.foot}>
          <Button
            appearance="primary"
            className={styles.wide}
            disabledFocusable={isBusy(state)}
            onClick={mark}
          >
            {start.check}
          </Button>
        </div>
      )}
    </View>
  );
}

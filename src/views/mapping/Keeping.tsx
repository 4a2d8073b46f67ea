import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { hasWishes } from '../../desk';
import { keepTogether } from '../../messages';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useReading } from '../use-reading';

const useStyles = makeStyles({
  sentence: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whether what was chosen is kept in the workbook: only when a person asks for it. */
export function Keeping() {
  const styles = useStyles();
  const { state, words, desk, attempt } = useReading();
  const { remember } = desk;
  const { mapping, start } = words.pane;
  const isChosen = hasWishes(state.wishes);
  const canKeep = state.memory === 'none' ? isChosen : state.memory === 'outdated';
  return (
    <Section title={mapping.keeping}>
      {state.isMemoryDamaged && <Notice intent="warning">{start.memory.damaged}</Notice>}
      {state.memory !== 'none' && <Notice>{start.memory[state.memory]}</Notice>}
      <p className={styles.sentence}>
        {keepTogether(isChosen || canKeep ? mapping.keepingMeaning : mapping.nothingChosen)}
      </p>
      {/* There also when there is nothing to do: a button that went would take the focus with it. */}
      <div className={styles.buttons}>
        {remember !== null && (
          <Button disabledFocusable={!canKeep} onClick={() => attempt(remember)}>
            {mapping.remember}
          </Button>
        )}
        <Button
          appearance="subtle"
          disabledFocusable={!isChosen}
          onClick={() => desk.dispatch({ kind: 'forget-wishes' })}
        >
          {mapping.forget}
        </Button>
      </div>
    </Section>
  );
}

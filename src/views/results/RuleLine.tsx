import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { keepTogether } from '../../messages';
import type { Topic } from '../../regulation';
import { useReading } from '../use-reading';

interface Given {
  readonly topic: Topic;
  readonly count: number;
  readonly isOpen: boolean;
}

const useStyles = makeStyles({
  line: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', padding: '4px' },
  rule: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
});

/** A rule with the number of its findings; open, in words. */
export function RuleLine({ topic, count, isOpen }: Given) {
  const styles = useStyles();
  const { state, words, desk } = useReading();
  const toggle = () => desk.dispatch({ kind: 'filter', results: { topic: isOpen ? null : topic } });
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={toggle}
      >
        {words.pane.results.ruleGroup(words.names.topics[topic], count)}
      </Button>
      {isOpen && <p className={styles.rule}>{keepTogether(words.rules[topic](state.session))}</p>}
    </div>
  );
}

import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { Proposals, ResultsView } from '../../desk';
import { proposals } from '../../regulation';
import { useReading } from '../use-reading';

interface Given {
  readonly counts: Proposals['counts'];
  /** null: all */
  readonly shown: ResultsView['proposal'];
  readonly onShow: (proposal: ResultsView['proposal']) => void;
}

const order = [...proposals, 'close'] as const;

const useStyles = makeStyles({
  buttons: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  button: { justifyContent: 'flex-start', minWidth: 0, padding: '6px', fontWeight: tokens.fontWeightRegular },
  words: { textAlign: 'left' },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** How many candidates have which proposed result, as buttons that filter. */
export function ProposalBar({ counts, shown, onShow }: Given) {
  const styles = useStyles();
  const { diploma } = useReading().words.pane;
  return (
    <div role="group" aria-label={diploma.filter} className={styles.buttons}>
      {order.map((proposal) => (
        <ToggleButton
          key={proposal}
          className={styles.button}
          checked={shown === proposal}
          onClick={() => onShow(shown === proposal ? null : proposal)}
        >
          <span className={styles.words}>
            <span className={styles.count}>{counts[proposal]}</span> {diploma.proposals[proposal]}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}

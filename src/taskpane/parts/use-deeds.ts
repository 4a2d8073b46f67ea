import { carryOut } from '../../desk';
import { useDesk } from '../use-desk';

/** What the pane does to the open sheet, told on the board as when a button of the ribbon does it. */
export interface Deeds {
  readonly mark: () => void;
  readonly remove: () => void;
}

/** The two deeds; after a marking the results come into view. */
export function useDeeds(): Deeds {
  const { desk, attempt } = useDesk();
  const at = { work: desk, board: desk.board, words: desk.spokenWords };
  const markAndShow: typeof desk.mark = async () => {
    const outcome = await desk.mark();
    const isDone = outcome.kind === 'marked' || outcome.kind === 'listed';
    if (isDone && desk.state().view === 'start') desk.dispatch({ kind: 'show', view: 'results' });
    return outcome;
  };
  return {
    mark: () => attempt(() => carryOut('mark', { ...at, work: { ...desk, mark: markAndShow } })),
    remove: () => attempt(() => carryOut('remove', at)),
  };
}

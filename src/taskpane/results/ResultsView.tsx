import { Results } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';

/** The results of the open sheet. */
export function ResultsView() {
  const { state, words } = useDesk();
  const { known } = state;
  return known === null ? <NoSheet title={words.pane.shell.views.results} /> : <Results known={known} />;
}

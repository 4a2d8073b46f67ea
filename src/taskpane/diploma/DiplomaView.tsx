import { Diploma } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';

/** The proposed results of the open sheet. */
export function DiplomaView() {
  const { state, words } = useDesk();
  const { known } = state;
  return known === null ? <NoSheet title={words.pane.shell.views.diploma} /> : <Diploma known={known} />;
}

import { hasWishes } from '../../desk';
import { Keeping, Mapping } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';

/** The columns and words of the open sheet. */
export function MappingView() {
  const { state, words } = useDesk();
  const { known, wishes } = state;
  if (known !== null) return <Mapping known={known} />;
  return (
    <>
      <NoSheet title={words.pane.shell.views.mapping} />
      {/* What was chosen may be the very reason why no candidate is seen any more: it can be taken back. */}
      {hasWishes(wishes) && <Keeping />}
    </>
  );
}

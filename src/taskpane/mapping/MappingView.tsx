import { hasWishes } from '../../desk';
import { NoSheet } from '../parts/NoSheet';
import { View } from '../parts/View';
import { useDesk } from '../use-desk';
import { Columns } from './Columns';
import { Keeping } from './Keeping';
import { LeftAside } from './LeftAside';
import { Words } from './Words';

/** Which column is which datum, and what words mean: what reading could not tell, a person says here. */
export function MappingView() {
  const { state, words } = useDesk();
  const { known, wishes } = state;
  const title = words.pane.shell.views.mapping;
  if (known === null) {
    return (
      <>
        <NoSheet title={title} />
        {/* What was chosen may be the very reason why no candidate is seen any more: it can be taken back. */}
        {hasWishes(wishes) && <Keeping />}
      </>
    );
  }
  return (
    <View key={known.id} title={title}>
      <Words known={known} />
      <LeftAside known={known} />
      <Columns known={known} />
      <Keeping />
    </View>
  );
}

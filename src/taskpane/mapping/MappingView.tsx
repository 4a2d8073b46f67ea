import { useMemo } from 'react';
import { listWordChoices } from '../../desk';
import type { KnownSheet } from '../../excel';
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
  const { known } = state;
  const title = words.pane.shell.views.mapping;
  return known === null ? <NoSheet title={title} /> : <Mapping known={known} title={title} />;
}

function Mapping({ known, title }: { readonly known: KnownSheet; readonly title: string }) {
  const { wishes } = useDesk().state;
  const choices = useMemo(() => listWordChoices(known.audit, wishes), [known.audit, wishes]);
  return (
    <View title={title}>
      <Words choices={choices} />
      {known.audit.ignored.length > 0 && <LeftAside audit={known.audit} />}
      <Columns known={known} />
      <Keeping />
    </View>
  );
}

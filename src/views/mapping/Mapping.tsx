import type { ReadSheet } from '../../desk';
import { View } from '../parts/View';
import { useReading } from '../use-reading';
import { Columns } from './Columns';
import { Keeping } from './Keeping';
import { LeftAside } from './LeftAside';
import { Words } from './Words';

/** Which column is which datum, and what words mean: what reading could not tell, a person says here. */
export function Mapping({ known }: { readonly known: ReadSheet }) {
  const { words } = useReading();
  return (
    <View key={known.id} title={words.pane.shell.views.mapping}>
      <Words known={known} />
      <LeftAside known={known} />
      <Columns known={known} />
      <Keeping />
    </View>
  );
}

import { Button } from '@fluentui/react-components';
import { sayProblem } from '../../excel';
import { Notice, View } from '../../views';
import { useDesk } from '../use-desk';

/** A view of the open sheet, when no candidates are open. */
export function NoSheet({ title }: { readonly title: string }) {
  const { state, words, desk, attempt } = useDesk();
  const { problem } = state;
  const { start } = words.pane;
  return (
    <View title={title}>
      <Notice
        intent="warning"
        action={<Button onClick={() => attempt(() => desk.look())}>{start.lookAgain}</Button>}
      >
        {problem === null ? start.nothingYet : sayProblem(problem, words.outcomes)}
      </Notice>
    </View>
  );
}

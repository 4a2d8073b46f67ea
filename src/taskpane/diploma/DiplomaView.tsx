import { Button } from '@fluentui/react-components';
import { isBusy } from '../../desk';
import { Diploma } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';

/** The proposed results of the open sheet, and the button that writes them beside the candidates. */
export function DiplomaView() {
  const { state, words, desk, attempt } = useDesk();
  const { known } = state;
  const { shell, diploma } = words.pane;
  if (known === null) return <NoSheet title={shell.views.diploma} />;
  return (
    <Diploma known={known}>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(state)}
        onClick={() => attempt(() => desk.insertResults())}
      >
        {diploma.insert}
      </Button>
    </Diploma>
  );
}

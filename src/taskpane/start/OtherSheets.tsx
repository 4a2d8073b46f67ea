import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../views';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The sheets of the workbook that hold candidates, when there are others than the open one. */
export function OtherSheets() {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { start } = words.pane;
  const others = (state.sheets ?? []).filter(
    ({ id, hasCandidates }) => hasCandidates && id !== state.known?.id,
  );
  if (others.length === 0) return null;
  return (
    <Section title={start.sheets}>
      <ul className={styles.list}>
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button
              size="small"
              aria-label={start.openSheet(name)}
              onClick={() => attempt(() => desk.openSheet(id))}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

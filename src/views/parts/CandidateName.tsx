import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AuditedCandidate } from '../../audit';
import { useReading } from '../use-reading';

const useStyles = makeStyles({
  name: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    // Where the system forces its colours, nothing else tells it from text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/** A candidate's name; it leads to the row where there is a sheet to go to. */
export function CandidateName({ candidate: { name, row } }: { readonly candidate: AuditedCandidate }) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useReading();
  const { goTo } = desk;
  const shown = name ?? words.commandLine.nameless;
  const first = state.known?.audit.columns[0]?.column ?? 'A';
  if (goTo === null) return <span className={styles.name}>{shown}</span>;
  return (
    <Link
      as="button"
      className={styles.name}
      aria-label={words.pane.results.goToCandidate(shown, row)}
      onClick={() => attempt(() => goTo(`${first}${row}`))}
    >
      {shown}
    </Link>
  );
}

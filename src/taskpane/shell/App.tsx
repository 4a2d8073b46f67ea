import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { isBusy } from '../../desk';
import { ErrorBoundary, Progress, themes, usePaint } from '../../views';
import { DiplomaView } from '../diploma/DiplomaView';
import { FunctionsView } from '../functions/FunctionsView';
import { MappingView } from '../mapping/MappingView';
import { MarkingView } from '../marking/MarkingView';
import { AttestationsView } from '../registers/AttestationsView';
import { DossiersView } from '../registers/DossiersView';
import { RegulationView } from '../regulation/RegulationView';
import { ResultsView } from '../results/ResultsView';
import { StartView } from '../start/StartView';
import { useDesk } from '../use-desk';
import { Header } from './Header';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    maxWidth: '46rem',
    width: '100%',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
  },
});

/** The pane: its head, what is under way, and one view. */
export function App() {
  const styles = useStyles();
  const { state, words, desk } = useDesk();
  const paint = usePaint(state.theme);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.pane.shell.title;
  }, [words]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [state.view]);
  return (
    <FluentProvider theme={themes[paint]} className={styles.pane}>
      <Header />
      <Progress />
      <main className={styles.main} aria-busy={isBusy(state)}>
        <ErrorBoundary
          key={state.view}
          title={words.pane.shell.views[state.view]}
          sentence={words.pane.shell.broken}
          action={words.pane.shell.goToStart}
          onAction={() => desk.dispatch({ kind: 'show', view: 'start' })}
        >
          <CurrentView />
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

function CurrentView() {
  const { view } = useDesk().state;
  switch (view) {
    case 'start':
      return <StartView />;
    case 'mapping':
      return <MappingView />;
    case 'results':
      return <ResultsView />;
    case 'diploma':
      return <DiplomaView />;
    case 'marking':
      return <MarkingView />;
    case 'attestations':
      return <AttestationsView />;
    case 'dossiers':
      return <DossiersView />;
    case 'regulation':
      return <RegulationView />;
    case 'functions':
      return <FunctionsView />;
    default:
      return view satisfies never;
  }
}

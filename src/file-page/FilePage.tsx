import { FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { keepTogether } from '../messages';
import { ErrorBoundary, Fold, LookChoices, Progress, themes, usePaint } from '../views';
import { Checked } from './Checked';
import { DropZone } from './DropZone';
import { FileList } from './FileList';
import { Told } from './Told';
import { useFiles } from './use-files';

const useStyles = makeStyles({
  page: { minHeight: '100vh', overflowWrap: 'anywhere' },
  main: {
    maxWidth: '60rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  sentence: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The page on which files are checked: give files, read what is wrong, take the report away. */
export function FilePage() {
  const styles = useStyles();
  const { state, words, desk } = useFiles();
  const { files } = words.pane;
  const paint = usePaint(state.theme);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = `AGORA – ${files.title}`;
  }, [words, files]);
  return (
    <FluentProvider theme={themes[paint]} className={styles.page}>
      <Progress />
      <main className={styles.main} aria-busy={state.work.kind === 'working'}>
        <div>
          <h1 className={styles.title}>{files.title}</h1>
          <p className={styles.sentence}>{keepTogether(files.purpose)}</p>
        </div>
        <Fold summary={files.settings}>
          <LookChoices automatic={files.asSystem} />
          <p className={styles.sentence}>
            <Link href={words.language === 'fr' ? 'aide.html' : 'help.html'}>{files.help}</Link>
          </p>
        </Fold>
        <DropZone />
        <Told />
        <FileList />
        <ErrorBoundary
          key={`${state.known?.id ?? ''} ${state.view}`}
          title={files.title}
          sentence={files.broken}
          action={files.goOn}
          onAction={() => desk.turnTo('results')}
        >
          <Checked />
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

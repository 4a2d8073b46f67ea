import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useReading } from '../use-reading';

/** Work that is done within this many milliseconds shows nothing: a bar that flashes tells nobody anything. */
const PATIENCE = 600;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, minWidth: 0 },
});

/**
 * What is under way, how far it has come, and a button that stops it. Not announced: the board says when work
 * begins and what became of it.
 */
export function Progress() {
  const { state, words, desk } = useReading();
  const { shell } = words.pane;
  const { work } = state;
  const isLong = useIsLong(work.kind === 'working');
  const styles = useStyles();
  if (work.kind === 'idle' || !isLong) return null;
  const { deed, progress } = work;
  return (
    <section aria-label={shell.working[deed]} className={styles.bar}>
      <div className={styles.words}>
        {shell.working[deed]} {progress !== null && shell.progress(progress.done, progress.total)}
        <ProgressBar
          aria-label={shell.working[deed]}
          {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.total) })}
        />
      </div>
      <Button size="small" onClick={() => desk.cancel()}>
        {shell.cancel}
      </Button>
    </section>
  );
}

function useIsLong(isWorking: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isWorking]);
  return isLong;
}

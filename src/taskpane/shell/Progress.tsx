import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useDesk } from '../use-desk';

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

/** What is under way, how far it has come, and a button that stops it. */
export function Progress() {
  const { state, words, desk } = useDesk();
  const { shell } = words.pane;
  const { work } = state;
  const isLong = useIsLong(work.kind === 'working');
  const styles = useStyles();
  const text = work.kind === 'idle' ? '' : sayWork(work, shell);
  return (
    // There before anything is told in it, else screen readers would not announce it.
    <div role="status">
      {work.kind === 'working' && isLong && (
        <div className={styles.bar}>
          <div className={styles.words}>
            {text}
            <ProgressBar
              aria-label={shell.working[work.deed]}
              {...(work.progress === null
                ? {}
                : { value: work.progress.done, max: Math.max(1, work.progress.total) })}
            />
          </div>
          <Button size="small" onClick={() => desk.cancel()}>
            {shell.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}

function sayWork(
  { deed, progress }: Extract<ReturnType<typeof useDesk>['state']['work'], { kind: 'working' }>,
  { working, progress: sayProgress }: ReturnType<typeof useDesk>['words']['pane']['shell'],
): string {
  return progress === null ? working[deed] : `${working[deed]} ${sayProgress(progress.done, progress.total)}`;
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

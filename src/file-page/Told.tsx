import { makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Notice } from '../views';
import { useFiles } from './use-files';

const useStyles = makeStyles({ region: { display: 'grid' } });

/** What was last said of what was done. The region is always there: screen readers announce what comes into it. */
export function Told() {
  const styles = useStyles();
  const { desk } = useFiles();
  const notice = useSyncExternalStore(desk.board.subscribe, desk.board.last);
  return (
    <div className={styles.region} role="status" aria-live="polite" data-outcome>
      {notice !== null && (
        <div lang={notice.language}>
          <Notice intent={notice.kind === 'good' ? 'success' : 'warning'}>{notice.sentence}</Notice>
        </div>
      )}
    </div>
  );
}

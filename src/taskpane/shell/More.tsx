import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type View, views } from '../../desk';
import { LookChoices } from '../../views';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  more: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  views: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Given {
  /** the views whose buttons are in sight already */
  readonly shown: readonly View[];
  readonly onShow: (view: View) => void;
}

/** The views that are looked up now and then, the language and the colours. */
export function More({ shown, onShow }: Given) {
  const styles = useStyles();
  const { words } = useDesk();
  const { shell } = words.pane;
  return (
    <div className={styles.more}>
      <nav aria-label={shell.more} className={styles.views}>
        {views
          .filter((view) => !shown.includes(view))
          .map((view) => (
            <Button key={view} size="small" onClick={() => onShow(view)}>
              {shell.views[view]}
            </Button>
          ))}
      </nav>
      <LookChoices />
    </div>
  );
}

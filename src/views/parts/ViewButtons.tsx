import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

interface Given<View extends string> {
  /** what the buttons lead through, for those who do not see them */
  readonly label: string;
  readonly views: readonly View[];
  readonly current: View;
  readonly nameOf: (view: View) => string;
  readonly onShow: (view: View) => void;
}

const useStyles = makeStyles({
  views: { display: 'flex', flexGrow: 1 },
  view: { minWidth: 0, padding: '6px', fontWeight: tokens.fontWeightRegular },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
  },
});

/** A button a view; the one of the view on show is told apart. */
export function ViewButtons<View extends string>({ label, views, current, nameOf, onShow }: Given<View>) {
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.views}>
      {views.map((view) => (
        <Button
          key={view}
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.view, view === current && styles.current)}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => onShow(view)}
        >
          {nameOf(view)}
        </Button>
      ))}
    </nav>
  );
}

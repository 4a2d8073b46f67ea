import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepTogether } from '../../messages';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, flexGrow: 1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One view of the pane under its title. */
export function View({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{keepTogether(title)}</h1>
      {children}
    </div>
  );
}

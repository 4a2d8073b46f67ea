import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import type { View } from '../../desk';
import { ViewButtons } from '../../views';
import { useDesk } from '../use-desk';
import { More } from './More';

/** What a teacher works with stands in sight; what is looked up now and then is behind the button. */
const inSight: readonly View[] = ['start', 'results', 'mapping'];

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    // On the right Excel lays a menu of its own over the page.
    padding: `2px 36px 2px ${tokens.spacingHorizontalXS}`,
  },
});

/** The head of the pane: the views, and behind one button the others and the settings. */
export function Header() {
  const styles = useStyles();
  const { state, words, desk } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setIsOpen(false);
      document.getElementById(`${id}button`)?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen, id]);
  const { shell } = words.pane;
  const show = (view: View): void => {
    setIsOpen(false);
    desk.dispatch({ kind: 'show', view });
  };
  // The view on show has its button in sight, whichever it is.
  const shown = inSight.includes(state.view) ? inSight : [...inSight.slice(0, 2), state.view];
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <ViewButtons
          label={shell.navigation}
          views={shown}
          current={state.view}
          nameOf={(view) => shell.views[view]}
          onShow={show}
        />
        <Button
          id={`${id}button`}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={shell.more}
          title={shell.more}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      <div id={id}>{isOpen && <More shown={shown} onShow={show} />}</div>
    </header>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type View, themeChoices, views } from '../../desk';
import type { Language } from '../../messages';
import { Choice } from '../parts/Choice';
import { useDesk } from '../use-desk';

const languages: readonly Language[] = ['fr', 'en'];

const useStyles = makeStyles({
  more: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  views: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  settings: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

interface Given {
  /** the views whose buttons are in sight already */
  readonly shown: readonly View[];
  readonly onShow: (view: View) => void;
}

/** The views that are looked up now and then, the language and the colours. */
export function More({ shown, onShow }: Given) {
  const styles = useStyles();
  const { state, words, desk } = useDesk();
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
      <div className={styles.settings}>
        <Choice
          label={shell.language}
          value={state.language}
          onChoose={(value) => {
            const language = languages.find((each) => each === value);
            if (language !== undefined) desk.dispatch({ kind: 'speak', language });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {shell.languages[language]}
            </option>
          ))}
        </Choice>
        <Choice
          label={shell.theme}
          value={state.theme}
          onChoose={(value) => {
            const theme = themeChoices.find((each) => each === value);
            if (theme !== undefined) desk.dispatch({ kind: 'paint', theme });
          }}
        >
          {themeChoices.map((theme) => (
            <option key={theme} value={theme}>
              {shell.themes[theme]}
            </option>
          ))}
        </Choice>
      </div>
    </div>
  );
}

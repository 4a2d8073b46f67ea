import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { type View, themeChoices, views } from '../../desk';
import type { Language } from '../../messages';
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
  setting: { minWidth: 0 },
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
        <Field label={shell.language} size="small" className={styles.setting}>
          <Select
            size="small"
            value={state.language}
            onChange={(_, { value }) => {
              const language = languages.find((each) => each === value);
              if (language !== undefined) desk.dispatch({ kind: 'speak', language });
            }}
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {shell.languages[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={shell.theme} size="small" className={styles.setting}>
          <Select
            size="small"
            value={state.theme}
            onChange={(_, { value }) => {
              const theme = themeChoices.find((each) => each === value);
              if (theme !== undefined) desk.dispatch({ kind: 'paint', theme });
            }}
          >
            {themeChoices.map((theme) => (
              <option key={theme} value={theme}>
                {shell.themes[theme]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

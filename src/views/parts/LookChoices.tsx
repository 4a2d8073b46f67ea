import { makeStyles, tokens } from '@fluentui/react-components';
import { themeChoices } from '../../desk';
import type { Language } from '../../messages';
import { useReading } from '../use-reading';
import { Choice } from './Choice';

const languages: readonly Language[] = ['fr', 'en'];

const useStyles = makeStyles({
  settings: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

interface Given {
  /** what the colours follow by themselves, where that is not Excel */
  readonly automatic?: string;
}

/** The language and the colours. */
export function LookChoices({ automatic }: Given) {
  const styles = useStyles();
  const { state, words, desk } = useReading();
  const { shell } = words.pane;
  return (
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
            {theme === 'automatic' && automatic !== undefined ? automatic : shell.themes[theme]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

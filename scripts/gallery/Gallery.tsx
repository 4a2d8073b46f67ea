import { type ChangeEvent, useState } from 'react';
import { themeChoices } from '../../src/desk';
import { paneCatalogues } from '../../src/messages';
import { scenes } from './scenes';

const languages = ['fr', 'en'] as const;

/** Every state side by side, each in a pane of its own as narrow as Excel makes it. */
export function Gallery() {
  const [theme, setTheme] = useState('automatic');
  const [language, setLanguage] = useState('fr');
  const { shell } = paneCatalogues.fr.pane;
  const addressOf = (scene: string) => `?${new URLSearchParams({ scene, theme, language }).toString()}`;
  const choose = (set: (value: string) => void) => (event: ChangeEvent<HTMLSelectElement>) =>
    set(event.target.value);
  return (
    <main>
      <h1>{shell.title}</h1>
      <p>
        <label>
          {shell.theme}{' '}
          <select value={theme} onChange={choose(setTheme)}>
            {themeChoices.map((each) => (
              <option key={each} value={each}>
                {shell.themes[each]}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {shell.language}{' '}
          <select value={language} onChange={choose(setLanguage)}>
            {languages.map((each) => (
              <option key={each} value={each}>
                {shell.languages[each]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div className="scenes">
        {Object.entries(scenes).map(([name, { title }]) => (
          <section key={name}>
            <h2>
              <a href={addressOf(name)}>{title}</a>
            </h2>
            <iframe title={title} src={addressOf(name)} loading="lazy" width="320" height="560" />
          </section>
        ))}
      </div>
    </main>
  );
}

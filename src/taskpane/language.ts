/**
 * Shows the help of one language and hides the other.
 *
 * @param language  'fr' or 'en'; anything else shows French
 */
export function showLanguage(language: string): void {
  const wanted = language.startsWith('en') ? 'en' : 'fr';
  for (const help of document.querySelectorAll<HTMLElement>('main[lang]')) help.hidden = help.lang !== wanted;
  document.documentElement.lang = wanted;
}

/** Lets the buttons at the head of each help change to the other language. */
export function enableLanguageSwitch(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
    button.addEventListener('click', () => showLanguage(button.dataset['language'] ?? 'fr'));
  }
}

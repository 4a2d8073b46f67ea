import type { Language } from '../messages';
import { type ThemeChoice, themeChoices } from './state';

/** What a person chose of the pane itself: kept by the browser, and nothing else is. */
export interface Choices {
  /** null: Office's own */
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  /** whether the first words were read */
  readonly isWelcomed: boolean;
}

/** The part of the browser's storage that choices need. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const noChoices: Choices = { language: null, theme: 'automatic', isWelcomed: false };

const KEYS = { language: 'agora.langue', theme: 'agora.theme', isWelcomed: 'agora.bienvenue' } as const;
const YES = 'oui';

/**
 * What was chosen before. What is not understood was not chosen.
 *
 * @param openStorage  throws in a browser that keeps nothing
 */
export function readChoices(openStorage: () => ChoiceStorage): Choices {
  try {
    const storage = openStorage();
    const language = storage.getItem(KEYS.language);
    const theme = storage.getItem(KEYS.theme);
    return {
      language: language === 'fr' || language === 'en' ? language : null,
      theme: themeChoices.find((each) => each === theme) ?? 'automatic',
      isWelcomed: storage.getItem(KEYS.isWelcomed) === YES,
    };
  } catch {
    // The first words are said again, and choices hold until the pane is closed.
    return noChoices;
  }
}

/** Keeps what is chosen; a browser that keeps nothing forgets it with the page. */
export function keepChoices(openStorage: () => ChoiceStorage, choices: Choices): void {
  try {
    const storage = openStorage();
    if (choices.language !== null) storage.setItem(KEYS.language, choices.language);
    storage.setItem(KEYS.theme, choices.theme);
    if (choices.isWelcomed) storage.setItem(KEYS.isWelcomed, YES);
  } catch {
    // As above.
  }
}

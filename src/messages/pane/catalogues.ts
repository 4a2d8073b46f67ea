import { english } from '../en';
import { pane as englishPane } from '../en/pane';
import { french } from '../fr';
import { pane as frenchPane } from '../fr/pane';
import type { Catalogue, Language } from '../catalogue';
import type { PaneWords } from './words';

/** Everything that a person reads in the pane. */
export type PaneCatalogue = Catalogue & { readonly pane: PaneWords };

/** Apart from the other words, which the functions carry with them: they must stay small. */
export const paneCatalogues: Readonly<Record<Language, PaneCatalogue>> = {
  fr: { ...french, pane: frenchPane },
  en: { ...english, pane: englishPane },
};

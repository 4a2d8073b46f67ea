import type { Catalogue, Language } from './catalogue';
import { english } from './en';
import { french } from './fr';

export type { Catalogue, Language } from './catalogue';
export { counted, formatMean, formatNumber } from './format';
export { sayFigure, sayFinding, sayFix } from './say';

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr: french, en: english };

import type { Catalogue, Language } from './catalogue';
import { english } from './en';
import { french } from './fr';

export type { Catalogue, Language, MarkingWords, Names, OutcomeWords } from './catalogue';
export {
  capitalised,
  counted,
  formatDay,
  formatMean,
  formatMinutes,
  formatNumber,
  formatPoints,
  keepTogether,
} from './format';
export { sayProposal, sayReason, sayResult } from './say-result';
export { sayAttestations, sayFigure, sayFinding, sayFix, sayRule, sayUnit } from './say';

export { french } from './fr';
export { frenchOfFunctions } from './fr/of-functions';

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr: french, en: english };

export * from './pane';
export { sayDay } from './say-day';

import type { Finding, ListedFigure } from '../regulation';
import type { Catalogue, FindingSentences } from './catalogue';
import { counted, formatNumber } from './format';

/**
 * The sentence of a finding: what is wrong and what the rule wants.
 *
 * @example sayFinding(pfmp-short { done: 19, required: 20 }, french) → « 19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. »
 */
export function sayFinding(finding: Finding, catalogue: Catalogue): string {
  return sentenceOf(finding, catalogue.findings);
}

/** What to do about a finding. */
export function sayFix(finding: Finding, catalogue: Catalogue): string {
  return sentenceOf(finding, catalogue.fixes);
}

function sentenceOf(finding: Finding, sentences: FindingSentences): string {
  // A sentence takes the finding of its own code: TypeScript can't follow the pairing through the look-up.
  const sentence = sentences[finding.code] as (details: object, finding: Finding) => string;
  return sentence(finding.details, finding);
}

/** A figure of the law with its name and unit. @example 'E2 : coefficient : 4' */
export function sayFigure({ path, value, unit }: ListedFigure, catalogue: Catalogue): string {
  const [one, many] = catalogue.figures.units[unit] ?? ['', ''];
  const amount =
    one === '' ? formatNumber(value, catalogue.language) : counted(value, one, many, catalogue.language);
  return catalogue.figures.sentence(catalogue.figures.labels[path] ?? path, amount);
}

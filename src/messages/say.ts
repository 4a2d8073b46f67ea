import {
  type Code,
  type Finding,
  type ListedFigure,
  type Session,
  type Unit,
  settingsOf,
} from '../regulation';
import type { Catalogue, FindingSentences } from './catalogue';
import { counted, formatMinutes, formatNumber } from './format';

/**
 * The sentence of a finding: what is wrong and what the rule wants.
 *
 * @example sayFinding(pfmp-short { done: 19, required: 20 }, french) → « 19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. »
 */
export function sayFinding(
  finding: Finding,
  catalogue: { readonly findings: Partial<FindingSentences> },
): string {
  return sentenceOf(finding, catalogue.findings);
}

/** What to do about a finding. */
export function sayFix(finding: Finding, catalogue: Pick<Catalogue, 'fixes'>): string {
  return sentenceOf(finding, catalogue.fixes);
}

/** The rule behind a code, in words. */
export function sayRule(code: Code, session: Session, catalogue: Pick<Catalogue, 'rules'>): string {
  return catalogue.rules[settingsOf[code].topic](session);
}

/** Where a catalogue has no sentence for a code, as that of the functions has none for registers, the code itself. */
function sentenceOf(finding: Finding, sentences: Partial<FindingSentences>): string {
  // A sentence takes the finding of its own code: TypeScript can't follow the pairing through the look-up.
  const sentence = sentences[finding.code] as ((details: object, finding: Finding) => string) | undefined;
  return sentence?.(finding.details, finding) ?? finding.code;
}

/** A figure of the law with its name and unit. @example 'E2 : coefficient : 4' */
export function sayFigure({ path, value, unit }: ListedFigure, catalogue: Catalogue): string {
  const [one, many] = catalogue.figures.units[unit] ?? ['', ''];
  const amount =
    one === '' ? formatNumber(value, catalogue.language) : counted(value, one, many, catalogue.language);
  return catalogue.figures.sentence(catalogue.figures.labels[path] ?? path, amount);
}

/**
 * An épreuve in words: format, coefficient, stages, and what its dossier must hold.
 *
 * @example sayUnit('E2', session, french) → « E2 : écrit, coefficient 4 ; composition 3 h 30. »
 */
export function sayUnit(unit: Unit, session: Session, { exam }: Pick<Catalogue, 'exam'>): string {
  const { format, coefficient, stages } = session.units[unit];
  const stage = ({ kind, duration }: (typeof stages)[number]) =>
    `${exam.stages[kind]} ${formatMinutes(duration.value)}`;
  const sentence = exam.unit(unit, exam.formats[format], stages.map(stage).join(', '), coefficient.value);
  if (unit === 'E2') return sentence;
  const { contents, pole, work } = session.units[unit].dossier;
  const listed = contents.map((part) => exam.contents[part]).join(', ');
  return `${sentence} ${exam.dossier(listed, pole, work.map((kind) => exam.work[kind]).join(' ; '))}`;
}

/** What the attestations must hold, annexe 1 and annexe 1bis. */
export function sayAttestations({ attestations }: Session, { exam }: Pick<Catalogue, 'exam'>): string {
  const listed = ({ contents }: Session['attestations']['training']) =>
    contents.map((part) => exam.attestationParts[part]).join(', ');
  return exam.attestation(listed(attestations.training), listed(attestations.experience));
}

import { sayAttestations, sayRule, sayUnit } from '../messages';
import { type Code, type Session, type Unit, codes, units } from '../regulation';
import { quoteCell } from '../cells';
import { answerValue, invalid, missing } from './answer';
import { defineFunction } from './define-function';
import { code } from './parameters';
import { words } from './problems';
import { cellOf, emptyWhereZero } from './values';

const isCode = (text: string): text is Code => (codes as readonly string[]).includes(text);
const isUnit = (text: string): text is Unit => (units as readonly string[]).includes(text);

const ATTESTATION = 'attestation';

export const rule = defineFunction({
  id: 'RULE',
  parameters: [code],
  result: { type: 'string', isRange: false },
  help: {
    fr: "Une règle en toutes lettres, avec sa source : d'après le code d'un constat, une épreuve (E2, E31, E32) ou « attestation ».",
    en: 'A rule in words, with its source: from the code of a finding, a unit (E2, E31, E32) or “attestation”.',
  },
  source: 'note',
  examples: [
    {
      arguments: ['E2'],
      result:
        "E2 : écrit, coefficient 4 ; composition 3 h 30. (note § 2, E2) La note aux candidats rappelle les règles essentielles et ne vaut pas règlement d'examen : ce contrôle non plus.",
    },
    { arguments: ['licorne'], result: '#VALUE!' },
    { arguments: [null], result: '#N/A' },
  ],
  answer: ([input], session) => {
    const cell = emptyWhereZero(cellOf(input));
    if (cell === null || cell === '') return missing(words.functions.codeMissing(code.name.fr));
    const asked = quoteCell(cell);
    const told = tellRule(asked, session);
    return told === null ? invalid(words.functions.noCode(code.name.fr, asked)) : answerValue(told);
  },
});

function tellRule(asked: string, session: Session): string | null {
  const withSource = (sentence: string, source: string) => `${sentence} (${source}) ${words.reservation}`;
  const unit = asked.toUpperCase();
  if (isUnit(unit)) return withSource(sayUnit(unit, session, words), session.units[unit].source);
  const key = asked.toLowerCase();
  if (key === ATTESTATION) {
    const { training, experience } = session.attestations;
    return withSource(sayAttestations(session, words), `${training.source} ; ${experience.source}`);
  }
  return isCode(key) ? withSource(sayRule(key, session, words), session.sources[key]) : null;
}

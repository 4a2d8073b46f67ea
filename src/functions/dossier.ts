import { createAnswerParser, createDayParser, createMarkParser } from '../cells';
import {
  type DossierFile,
  type MarkCircumstances,
  type Session,
  type Unit,
  type UnitOutcome,
  checkDossier,
  collectFindings,
  computeFinalGrade,
  knownValue,
  notAsked,
  settleMark,
} from '../regulation';
import { type FunctionError, answerValue, missing } from './answer';
import { defineFunction } from './define-function';
import { dossier, evidence, examDate, mark, markE2, markE31, markE32, optional, today } from './parameters';
import { problemOf, refuseUnreadable, words } from './problems';
import { type RawValue, cellOf, emptyWhereZero } from './values';

/** A mark of which nothing else is known: neither category nor form. */
const aloneIn = (session: Session): MarkCircumstances => ({
  session,
  category: null,
  form: notAsked,
  expectation: 'expected',
});

const readAnswer = createAnswerParser();

function fileOf(dossierInput: RawValue, evidenceInput: RawValue): DossierFile {
  return {
    dossier: readAnswer(cellOf(dossierInput)),
    evidence: readAnswer(cellOf(evidenceInput)),
    mark: notAsked,
    examDate: notAsked,
  };
}

/** Why the answers about a dossier can't be used: unreadable, or not there. */
function refuseFile({ dossier: produced, evidence: proved }: DossierFile): FunctionError | null {
  const refused = refuseUnreadable([
    [dossier, produced],
    [evidence, proved],
  ]);
  if (refused) return refused;
  if (produced.kind === 'absent') return missing(words.functions.noAnswer(dossier.name.fr));
  return proved.kind === 'absent' ? missing(words.functions.noAnswer(evidence.name.fr)) : null;
}

export const dossierState = defineFunction({
  id: 'DOSSIER',
  parameters: [dossier, evidence, optional(examDate), optional(today)],
  result: { type: 'string', isRange: false },
  help: {
    fr: "L'état d'un dossier E31 ou E32 : Conforme, À mettre en conformité (avant l'épreuve), Note zéro ou Non valide.",
    en: 'The state of an E31 or E32 dossier: Conforme, À mettre en conformité (before the exam), Note zéro or Non valide.',
  },
  source: 'note § 2',
  examples: [
    { arguments: ['oui', 'oui'], result: 'Conforme' },
    { arguments: ['non', 'oui'], result: 'Note zéro' },
    { arguments: ['non', 'non'], result: 'Non valide' },
    { arguments: ['non', 'oui', '15/06/2026', '14/06/2026'], result: 'À mettre en conformité' },
    { arguments: ['non', 'oui', '15/06/2026', '15/06/2026'], result: 'Note zéro' },
    { arguments: ['peut-être', 'oui'], result: '#VALUE!' },
  ],
  readsDates: true,
  answer: ([dossierInput, evidenceInput, examInput, todayInput], session, dateSystem) => {
    const readDay = createDayParser(dateSystem);
    const exam = readDay(emptyWhereZero(cellOf(examInput)));
    const reference = readDay(emptyWhereZero(cellOf(todayInput)));
    const file = fileOf(dossierInput, evidenceInput);
    const refused =
      refuseFile(file) ??
      refuseUnreadable([
        [examDate, exam],
        [today, reference],
      ]);
    if (refused) return refused;
    const { findings } = collectFindings(session, (report) =>
      checkDossier('E31', file, exam, knownValue(reference), report),
    );
    const { states } = words.functions;
    const has = (code: string) => findings.some((finding) => finding.code === code);
    if (has('evidence-missing')) return answerValue(states.nonValid);
    if (has('dossier-missing')) return answerValue(states.zero);
    return answerValue(findings.length > 0 ? states.toComplete : states.compliant);
  },
});

export const unitGrade = defineFunction({
  id: 'UNIT_GRADE',
  parameters: [mark, dossier, evidence],
  result: { type: 'any', isRange: false },
  help: {
    fr: "La note qui compte en E31 ou E32 : 0 sans dossier le jour de l'épreuve, Non valide sans justificatifs.",
    en: 'The mark that counts in E31 or E32: 0 without the dossier on the day, Non valide without the proofs.',
  },
  source: 'note § 2',
  examples: [
    { arguments: [12, 'oui', 'oui'], result: 12 },
    { arguments: [12, 'non', 'oui'], result: 0 },
    { arguments: [12, 'oui', 'non'], result: 'Non valide' },
    { arguments: [21, 'oui', 'oui'], result: '#VALUE!' },
    { arguments: ['ABS', 'oui', 'oui'], result: '#N/A' },
  ],
  answer: ([markInput, dossierInput, evidenceInput], session) => {
    const typed = createMarkParser(session.marks.maximum.value)(cellOf(markInput));
    const file = fileOf(dossierInput, evidenceInput);
    const refused = refuseUnreadable([[mark, typed]]) ?? refuseFile(file);
    if (refused) return refused;
    const { result } = collectFindings(session, (report) =>
      settleMark('E31', typed, checkDossier('E31', file, notAsked, null, report), aloneIn(session), report),
    );
    switch (result.kind) {
      case 'mark':
        return answerValue(result.value);
      case 'non-valid':
        return answerValue(words.functions.states.nonValid);
      case 'dispensed':
      case 'missing':
      case 'unreadable':
        return missing(words.functions.noMark(mark.name.fr));
      default:
        return result satisfies never;
    }
  },
});

export const finalGrade = defineFunction({
  id: 'FINAL_GRADE',
  parameters: [markE2, markE31, markE32],
  result: { type: 'any', isRange: false },
  help: {
    fr: "La moyenne non arrondie de E2 (coef. 4), E31 (4) et E32 (3) ; Non valide si l'une l'est. Ce n'est pas le résultat du diplôme.",
    en: 'The unrounded mean of E2 (coef. 4), E31 (4) and E32 (3); Non valide if one of them is. It is not the result of the diploma.',
  },
  source: 'note § 2',
  examples: [
    { arguments: [11, 12, 10], result: 11.090909090909092 },
    { arguments: [11, 'Non valide', 10], result: 'Non valide' },
    { arguments: [11, 'DISP', 10], result: 10.571428571428571 },
    { arguments: [11, null, 10], result: '#N/A' },
    { arguments: [11, '12/40', 10], result: '#VALUE!' },
  ],
  answer: (inputs, session) => {
    const settled = settleMarks(inputs, session);
    const final = computeFinalGrade(settled.result, session);
    switch (final.kind) {
      case 'grade':
        return answerValue(final.value);
      case 'non-valid':
        return answerValue(words.functions.states.nonValid);
      case 'none':
        return final.reason === 'dispensed'
          ? missing(words.functions.allDispensed)
          : (problemOf(settled.findings) ?? missing(words.functions.noMark(firstMissing(settled.result))));
      default:
        return final satisfies never;
    }
  },
});

function settleMarks([e2, e31, e32]: readonly RawValue[], session: Session) {
  const readMark = createMarkParser(session.marks.maximum.value);
  return collectFindings(session, (report): Readonly<Record<Unit, UnitOutcome>> => {
    const settle = (unit: Unit, input: RawValue) =>
      settleMark(unit, readMark(cellOf(input)), 'open', aloneIn(session), report);
    return { E2: settle('E2', e2), E31: settle('E31', e31), E32: settle('E32', e32) };
  });
}

function firstMissing(marks: Readonly<Record<Unit, UnitOutcome>>): string {
  if (marks.E2.kind === 'missing') return markE2.name.fr;
  return marks.E31.kind === 'missing' ? markE31.name.fr : markE32.name.fr;
}

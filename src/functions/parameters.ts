import type { Localised } from './define-function';
import { type Field, type Unit, diplomaUnits, fields } from '../regulation';
import type { Filling } from './fillings';

export interface Parameter {
  /** as the formula's help shows it */
  readonly name: Localised;
  readonly help: Localised;
  readonly isOptional: boolean;
  readonly isRange: boolean;
  /** a list that Excel offers while typing; older Excel shows a plain text parameter */
  readonly choices?: 'status' | 'answer';
  /** what of a candidates' table fills it in an inserted formula; nothing does where it is not said */
  readonly filling?: Filling;
  /** false: where no table fills it, the help's first example does */
  readonly needsTable?: false;
  /** what bears on it and the function does not ask for: with such a column its answer would be too favourable */
  readonly overlooks?: readonly Field[];
  /** whether an empty cell must not reach the function: desktop Excel would send it as 0 */
  readonly isGuarded?: true;
}

type Described = Omit<Parameter, 'isOptional' | 'isRange'>;

const one = (described: Described): Parameter => ({ ...described, isOptional: false, isRange: false });
const range = (described: Described): Parameter => ({ ...described, isOptional: false, isRange: true });
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, isOptional: true });

export const status = one({
  name: { fr: 'catégorie', en: 'status' },
  help: {
    fr: 'La catégorie du candidat, par exemple « hors contrat », « CNED », « apprenti », « FPC reconversion ».',
    en: 'The category of the candidate, for instance “hors contrat”, “CNED”, “apprenti”, “FPC reconversion”.',
  },
  choices: 'status',
  filling: { kind: 'cell', fields: ['status'] },
});

export const weeks = one({
  name: { fr: 'semaines', en: 'weeks' },
  help: { fr: 'Les semaines de PFMP effectuées.', en: 'The weeks of training (PFMP) done.' },
  filling: { kind: 'cell', fields: ['pfmpWeeks'] },
});

export const positioning = one({
  name: { fr: 'positionnement', en: 'positioning' },
  help: {
    fr: 'Les semaines décidées par le recteur ; oui : le plancher ; non, 0 ou vide : pas de décision.',
    en: 'The weeks decided by the recteur; oui: the floor; non, 0 or empty: no decision.',
  },
  filling: { kind: 'cell', fields: ['positioning'] },
  // Note § 1: a reduction decided too late is void.
  overlooks: ['positioningDate', 'entryDate'],
});

export const contractWeeks = one({
  name: { fr: 'semainesContrat', en: 'contractWeeks' },
  help: {
    fr: "La durée du contrat d'apprentissage, en semaines.",
    en: 'The length of the apprenticeship contract, in weeks.',
  },
  filling: { kind: 'cell', fields: ['contractWeeks'] },
});

export const text = one({
  name: { fr: 'texte', en: 'text' },
  help: { fr: "Une catégorie comme on l'écrit.", en: 'A category as people write it.' },
  filling: { kind: 'cell', fields: ['status'] },
  needsTable: false,
});

export const starts = range({
  name: { fr: 'débuts', en: 'starts' },
  help: {
    fr: 'Le premier jour de chaque certificat de travail.',
    en: 'The first day of each certificate of work.',
  },
  filling: { kind: 'cells', fields: ['experienceStart'] },
  // Note §§ 1-3, 1-4: work after the registration, or in another job, does not count.
  overlooks: ['registrationDate', 'employee', 'qualifiedJob'],
});

export const ends = range({
  name: { fr: 'fins', en: 'ends' },
  help: {
    fr: 'Le dernier jour de chaque certificat, dans le même ordre ; ou « en poste ».',
    en: 'The last day of each certificate, in the same order; or “en poste”.',
  },
  filling: { kind: 'cells', fields: ['experienceEnd'] },
});

export const examDate = one({
  name: { fr: 'dateExamen', en: 'examDate' },
  help: { fr: "La date de l'examen ou de l'épreuve.", en: 'The date of the exam.' },
  filling: { kind: 'cell', fields: ['examDate'] },
});

export const windowStart = one({
  name: { fr: 'du', en: 'from' },
  help: {
    fr: 'Le premier jour à compter ; vide, tout compte.',
    en: 'The first day to count; empty, all counts.',
  },
});

export const windowEnd = one({
  name: { fr: 'au', en: 'to' },
  help: {
    fr: 'Le dernier jour à compter ; un emploi « en poste » va jusque-là.',
    en: 'The last day to count; a job that goes on (“en poste”) ends there.',
  },
});

export const candidate = one({
  name: { fr: 'candidat', en: 'candidate' },
  help: {
    fr: "Le nom ou le numéro du candidat, tel qu'il figure dans la plage des candidats.",
    en: 'The name or number of the candidate, as it stands in the range of candidates.',
  },
});

export const candidates = range({
  name: { fr: 'candidats', en: 'candidates' },
  help: {
    fr: 'Pour chaque période, son candidat ; sans égard à la casse, aux accents, aux espaces en trop.',
    en: 'For each period, its candidate; whatever the case, accents, extra spaces.',
  },
  filling: { kind: 'register' },
});

export const periodStarts = range({
  name: { fr: 'débuts', en: 'starts' },
  help: { fr: 'Le premier jour de chaque période.', en: 'The first day of each period.' },
  filling: { kind: 'register' },
});

export const periodEnds = range({
  name: { fr: 'fins', en: 'ends' },
  help: {
    fr: 'Le dernier jour de chaque période, dans le même ordre.',
    en: 'The last day of each period, in the same order.',
  },
  filling: { kind: 'register' },
});

export const convention = one({
  name: { fr: 'façonDeCompter', en: 'convention' },
  help: {
    fr: "Ce qui fait une semaine, qu'aucun texte ne dit : « 5 jours » (par défaut, du lundi au vendredi), « 35 h » ou « 7 jours ».",
    en: 'What makes a week, which no text says: “5 jours” (the default, Monday to Friday), “35 h” or “7 jours”.',
  },
});

export const hours = range({
  name: { fr: 'heures', en: 'hours' },
  help: {
    fr: 'Les heures de chaque période, pour « 35 h ».',
    en: 'The hours of each period, for “35 h”.',
  },
});

export const declaredWeeks = range({
  name: { fr: 'semaines', en: 'weeks' },
  help: {
    fr: "Les semaines que déclare l'attestation de chaque période.",
    en: 'The weeks that the attestation of each period declares.',
  },
  filling: { kind: 'register' },
});

export const workingTime = range({
  name: { fr: 'tempsTravail', en: 'workingTime' },
  help: {
    fr: 'Pour chaque certificat : temps plein, temps partiel ou un pourcentage.',
    en: 'For each certificate: temps plein, temps partiel or a percentage.',
  },
  filling: { kind: 'cells', fields: ['workingTime'] },
});

export const dossier = one({
  name: { fr: 'dossier', en: 'dossier' },
  help: { fr: 'Le dossier est-il produit ? oui ou non.', en: 'Is the dossier produced? oui or non.' },
  choices: 'answer',
  filling: { kind: 'cell-of-unit', fields: { E31: ['dossierE31'], E32: ['dossierE32'] } },
});

export const evidence = one({
  name: { fr: 'justificatifs', en: 'evidence' },
  help: {
    fr: "Les justificatifs de formation ou d'expérience sont-ils produits ? oui ou non.",
    en: 'Are the proofs of training or experience produced? oui or non.',
  },
  choices: 'answer',
  filling: {
    kind: 'cell-of-unit',
    fields: { E31: ['evidenceE31', 'evidence'], E32: ['evidenceE32', 'evidence'] },
  },
});

export const today = one({
  name: { fr: 'aujourdhui', en: 'today' },
  help: {
    fr: "Le jour auquel on juge ; avant l'épreuve, le dossier peut encore être complété.",
    en: 'The day on which it is judged; before the exam the dossier can still be completed.',
  },
});

export const mark = one({
  name: { fr: 'note', en: 'mark' },
  help: {
    fr: 'La note sur 20, ou NV, ABS, DISP. Dans Excel pour ordinateur une case vide arrive comme 0 : protéger par SI(A1="";"";…).',
    en: 'The mark out of 20, or NV, ABS, DISP. In desktop Excel an empty cell arrives as 0: guard it by IF(A1="","",…).',
  },
  filling: { kind: 'cell-of-unit', fields: { E31: ['markE31'], E32: ['markE32'] } },
  isGuarded: true,
});

const markOf = (unit: Unit): Parameter => ({
  ...mark,
  name: { fr: `note${unit}`, en: unit.toLowerCase() },
  filling: { kind: 'unit-grade', unit, fields: [`mark${unit}`] },
});
export const markE2 = markOf('E2');
export const markE31 = markOf('E31');
export const markE32 = markOf('E32');

const markFields: readonly Field[] = [
  ...diplomaUnits.map((unit) => `mark${unit}` as const),
  'markOptional',
  'markProject',
];

/** What bears on the diploma and is no mark: the functions of the diploma read marks alone. */
const fileFields = fields.filter(
  (field) =>
    !markFields.includes(field) &&
    !/^(candidateNumber|lastName|firstName|fullName|birthDate|status|examDate.*|entryDate|registrationDate)$/.test(
      field,
    ),
);

export const units = range({
  name: { fr: 'épreuves', en: 'units' },
  help: {
    fr: 'Les épreuves notées, par leur code (E51) ou leur titre (Français, Facultatif 1, Projet).',
    en: 'The units that have marks, by code (E51) or heading (Français, Facultatif 1, Projet).',
  },
  filling: { kind: 'unit-headings', fields: markFields },
});

export const marks = range({
  name: { fr: 'notes', en: 'marks' },
  help: {
    fr: 'Les notes sur 20, dans le même ordre ; ou NV, ABI, ABJ, DISP, 14 (2023) pour une note conservée. Dans Excel pour ordinateur une case vide arrive comme 0 : écrire SI(E5:P5="";"";E5:P5).',
    en: 'The marks out of 20, in the same order; or NV, ABI, ABJ, DISP, 14 (2023) for a kept mark. In desktop Excel an empty cell arrives as 0: write IF(E5:P5="","",E5:P5).',
  },
  filling: { kind: 'unit-marks', fields: markFields },
  // Note §§ 1 and 2: a file that does not conform, or a dossier that is not there, changes the result.
  overlooks: fileFields,
});

export const controlUnits = range({
  name: { fr: 'épreuvesContrôle', en: 'controleUnits' },
  help: {
    fr: "Les deux épreuves repassées à l'épreuve de contrôle.",
    en: 'The two units taken again at the épreuve de contrôle.',
  },
});

export const controlMarks = range({
  name: { fr: 'notesContrôle', en: 'controleMarks' },
  help: { fr: 'Leurs notes, dans le même ordre.', en: 'Their marks, in the same order.' },
});

export const session = one({
  name: { fr: 'session', en: 'session' },
  help: {
    fr: "L'année de la session ; par défaut la session en vigueur.",
    en: 'The year of the session; by default the one in force.',
  },
});

export const average = one({
  name: { fr: 'moyenne', en: 'average' },
  help: { fr: 'La moyenne générale, non arrondie.', en: 'The average, unrounded.' },
  needsTable: false,
});

export const unit = one({
  name: { fr: 'épreuve', en: 'unit' },
  help: { fr: "L'épreuve dont on cherche la note.", en: 'The unit whose mark is asked.' },
});

export const target = one({
  name: { fr: 'moyenneVisée', en: 'target' },
  help: { fr: 'La moyenne à atteindre, de 0 à 20.', en: 'The average to reach, from 0 to 20.' },
});

export const headers = range({
  name: { fr: 'titres', en: 'headers' },
  help: {
    fr: 'La ligne (ou les deux lignes) de titres du tableau, sans nos propres colonnes.',
    en: 'The row (or two rows) of headings of the table, without our own columns.',
  },
  filling: { kind: 'headings' },
});

export const row = range({
  name: { fr: 'ligne', en: 'row' },
  help: {
    fr: 'La ligne du candidat, aussi large que les titres.',
    en: "The candidate's row, as wide as the headings.",
  },
  filling: { kind: 'row' },
});

export const table = range({
  name: { fr: 'tableau', en: 'table' },
  help: { fr: 'Le tableau avec ses titres.', en: 'The table with its headings.' },
  filling: { kind: 'table' },
});

export const code = one({
  name: { fr: 'code', en: 'code' },
  help: {
    fr: "Le code d'un constat, par exemple « pfmp-short ».",
    en: 'The code of a finding, for instance “pfmp-short”.',
  },
});

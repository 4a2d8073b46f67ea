import type { MappingWords } from '../../pane/mapping';
import { counted } from '../../format';

export const mapping: MappingWords = {
  words: 'Mots à préciser',
  noWords: 'Tous les mots du tableau ont été compris.',
  wordsMeaning: 'Un choix vaut pour toutes les lignes où le mot se trouve. Rien ne change dans vos cases.',
  word: (word, field, count) =>
    count === null ? `« ${word} » (${field})` : `« ${word} » (${field}), ${count} fois`,
  doubts: {
    unknown: 'Pas compris.',
    ambiguous: 'Peut désigner plusieurs catégories.',
    settled: 'Précisé par vous.',
  },
  assumed: (category) => `Compris comme : ${category}.`,
  caseByCase: 'Au cas par cas',
  asUnderstood: "Laisser tel qu'il est compris",
  yes: 'oui',
  no: 'non',
  leftAside: 'Colonnes laissées de côté',
  leftAsideMeaning: "Si l'une d'elles sert au contrôle, dire à quoi.",
  heading: (heading) => `« ${heading} »`,
  leaveAside: 'Laisser de côté',
  columns: 'Quelle colonne pour quelle donnée',
  groups: {
    identity: 'Identité',
    course: 'Catégorie et durée',
    experience: 'Certificats de travail',
    dossiers: 'Attestation et dossiers',
    marks: "Notes et dates d'examen",
    diploma: 'Notes du diplôme',
  },
  others: (fields) => counted(fields, 'autre donnée', 'autres données', 'fr'),
  asHeadingsSay: "D'après les titres",
  byHeadings: (columns) =>
    columns === null ? "D'après les titres : aucune" : `D'après les titres : ${columns}`,
  addedUp: (columns) => `${columns}, ensemble`,
  noColumn: 'Aucune colonne',
  chosen: (column, heading) => (column === null ? `« ${heading} »` : `${column} « ${heading} »`),
  elsewhere: (heading) => `« ${heading} », pas dans cette feuille`,
  ambiguous: 'Deux colonnes se la disputent : choisir.',
  keeping: 'La prochaine fois',
  keepingMeaning:
    "« Mémoriser » écrit ces choix dans le classeur (des titres et des mots, aucun candidat : un mot qui contient un nom n'est pas gardé). Excel ne permet alors plus d'annuler ce qui précède.",
  remember: 'Mémoriser dans ce classeur',
  forget: "Tout remettre d'après les titres",
  nothingChosen: 'Rien à mémoriser : tout est lu dans les titres et les mots du tableau.',
};

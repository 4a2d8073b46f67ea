import type { ResultsWords } from '../../pane/results';
import { counted } from '../../format';

const candidates = (number: number) => counted(number, 'candidat', 'candidats', 'fr');
const findings = (number: number) => counted(number, 'constat', 'constats', 'fr');

export const results: ResultsWords = {
  noSheet: "Ouvrir d'abord la feuille des candidats.",
  sheet: (sheet, number) => `Feuille « ${sheet} », ${candidates(number)}`,
  filter: 'Montrer',
  verdicts: {
    'non-compliant': 'Non conformes',
    incomplete: 'À compléter',
    compliant: 'Conformes',
    'out-of-scope': 'Hors du champ',
  },
  grouping: 'Ranger',
  groupings: { candidates: 'Par candidat', rules: 'Par règle' },
  search: 'Chercher un nom, un motif',
  shown: (people, number) => `${candidates(people)}, ${findings(number)}`,
  nothingFound: 'Rien ne correspond à cette recherche.',
  showAll: 'Tout montrer',
  allWell: 'Rien à signaler sur ce qui a été contrôlé.',
  goTo: (cell) => `Aller en ${cell}`,
  goToCandidate: (name, row) => `${name}, aller à la ligne ${row}`,
  details: 'La règle',
  fix: 'À faire :',
  copyAll: 'Copier la liste des pièces manquantes',
  copyOne: (name) => `Copier ce qui manque à ${name}`,
  copied: (number) => `Liste copiée (${candidates(number)}) : la coller dans un message.`,
  notCopied: "Excel ne permet pas la copie d'ici : le texte est sélectionné plus bas, le copier par Ctrl+C.",
  nothingMissing: 'Aucune pièce ne manque aux candidats montrés.',
  list: 'Constats',
  ruleGroup: (rule, number) => `${rule}, ${findings(number)}`,
  letter: {
    title: (sheet, day) => `Pièces manquantes – ${sheet} (situation : ${day})`,
    candidate: (name, verdict) => `${name} (${verdict.toLowerCase()})`,
    line: (sentence, fix, source) => `- ${sentence} ${fix} (${source})`,
    effect: (sentence, effect) => `${sentence} Effet : ${effect}.`,
  },
};

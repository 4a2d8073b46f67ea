import type { FunctionWords } from '../catalogue';
import { weeks } from './words';

export const functions: FunctionWords = {
  states: {
    compliant: 'Conforme',
    toComplete: 'À mettre en conformité',
    zero: 'Note zéro',
    nonValid: 'Non valide',
  },
  weeksDone: (required, source) =>
    required === 0
      ? `Aucune semaine de PFMP n'est exigée : des certificats de travail le sont. (${source})`
      : `Les ${weeks(required)} de PFMP exigées sont faites. (${source})`,
  unequalRanges: (first, firstSize, second, secondSize) =>
    `${first} a ${firstSize} cases et ${second} ${secondSize} : donner deux plages de même taille.`,
  otherCategory: (argument, category) =>
    `${argument} : « ${category} » n'a pas de certificats de travail à présenter.`,
  notADate: (argument, raw) => `${argument} : « ${raw} » n'est pas une date.`,
  noMark: (argument) => `${argument} : pas de note à compter (vide, absence ou dispense).`,
  allDispensed: "noteE2 : toutes les épreuves sont dispensées, il n'y a pas de moyenne.",
  headerRows: (argument, rows) => `${argument} : ${rows} lignes de titres ; en donner une ou deux.`,
  rowWidth: (argument, width, headers) =>
    `${argument} : ${width} cases pour ${headers} titres ; donner deux plages de même largeur.`,
  oneRow: (argument, rows) => `${argument} : ${rows} lignes ; donner la ligne d'un seul candidat.`,
  noTable: (argument) =>
    `${argument} : pas de titres de candidats ; il faut une colonne de catégorie ou une colonne qu'une règle demande.`,
  noCode: (argument, raw) => `${argument} : « ${raw} » n'est pas le code d'un constat.`,
  allCompliant: 'Aucun constat',
  answers: { yes: 'oui', no: 'non' },
  auditHeadings: ['Candidat', 'Verdict', 'Code', 'Colonne', 'Constat', 'Source'],
};

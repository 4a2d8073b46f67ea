import type { FunctionWords } from '../function-words';
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
  noCandidate: (argument) => `${argument} : écrire le nom ou le numéro du candidat.`,
  notListed: (argument, raw) => `${argument} : « ${raw} » n'a pas de ligne dans la plage des candidats.`,
  emptyAt: (argument, at) => `${argument} : la case de la ligne ${at} de la plage est vide.`,
  endBeforeStart: (argument, at) => `${argument} : à la ligne ${at} de la plage, la fin précède le début.`,
  tooManyHours: (argument, at) => `${argument} : plus de 24 heures par jour à la ligne ${at} de la plage.`,
  unreadableAt: (argument, at, raw) =>
    `${argument} : « ${raw} » ne se lit pas, à la ligne ${at} de la plage.`,
  unknownConvention: (argument, raw, known) =>
    `${argument} : « ${raw} » n'est pas une façon de compter ; écrire ${known}.`,
  conventionUnits: { day: 'jours', hour: 'h' },
  ongoingUntil: (argument, at) =>
    `${argument} : l'emploi de la ligne ${at} de la plage continue ; donner le dernier jour à compter.`,
  reversedWindow: (first, second) => `${second} : ce jour précède ${first}.`,
  unreadable: (argument, raw) => `${argument} : « ${raw} » ne se lit pas.`,
  noAnswer: (argument) => `${argument} : répondre par oui ou par non.`,
  noMark: (argument) => `${argument} : pas de note à compter (vide, absence ou dispense).`,
  allDispensed: "noteE2 : toutes les épreuves sont dispensées, il n'y a pas de moyenne.",
  unknownUnit: (argument, raw) =>
    `${argument} : « ${raw} » n'est pas une épreuve ; écrire son code (E51) ou son nom (Français).`,
  unitTwice: (argument, unit) => `${argument} : ${unit} y figure deux fois ; donner chaque épreuve une fois.`,
  tooManyOptional: (argument, count, most) =>
    `${argument} : ${count} épreuves facultatives ; en donner ${most} au plus.`,
  noUnit: (argument) => `${argument} : écrire une épreuve, par exemple E51.`,
  noCategoryForProject: (argument) =>
    `${argument} : donner la catégorie du candidat, dont dépend la note du projet.`,
  wrongPair: (argument) =>
    `${argument} : donner deux épreuves, l'une parmi E11, E12, E33, l'autre parmi E51, E52, sans épreuve dispensée.`,
  unknownSession: (argument, raw, known) =>
    `${argument} : la session « ${raw} » n'est pas connue ; sessions connues : ${known}.`,
  noAverage: (argument, why) => `${argument} : ${why} Pas de moyenne.`,
  noTarget: (argument, most) => `${argument} : donner une moyenne de 0 à ${most}.`,
  outOfReach: (argument) =>
    `${argument} : la moyenne demandée est hors d'atteinte, même avec la meilleure note.`,
  needsMark: (argument) => `${argument} : donner une moyenne.`,
  headerRows: (argument, rows) => `${argument} : ${rows} lignes de titres ; en donner une ou deux.`,
  rowWidth: (argument, width, headers) =>
    `${argument} : ${width} cases pour ${headers} titres ; donner deux plages de même largeur.`,
  oneRow: (argument, rows) => `${argument} : ${rows} lignes ; donner la ligne d'un seul candidat.`,
  noTable: (argument) =>
    `${argument} : pas de titres de candidats ; il faut une colonne de catégorie ou une colonne qu'une règle demande.`,
  codeMissing: (argument) =>
    `${argument} : écrire le code d'un constat, une épreuve (E2, E31, E32) ou « attestation ».`,
  noCode: (argument, raw) => `${argument} : « ${raw} » n'est pas le code d'un constat.`,
  allCompliant: 'Aucun constat',
  auditHeadings: ['Candidat', 'Verdict', 'Code', 'Colonne', 'Constat', 'Source'],
};

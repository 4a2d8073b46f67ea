import type { RegisterDeedWords } from '../register-deed-words';

export const registerDeeds: RegisterDeedWords = {
  created: (sheet) => `La feuille « ${sheet} » est créée, à la fin du classeur.`,
  taken: (sheet) =>
    `Une feuille « ${sheet} » existe déjà, et ses titres ne sont pas ceux d'un registre : la renommer ou compléter ses titres (candidat, du, au, nombre de semaines…), puis recommencer.`,
  written: (sheet, row) => `Ligne ${row} de « ${sheet} » enregistrée.`,
  changed: (sheet, cell) =>
    `« ${sheet} », ${cell} : quelqu'un a modifié cette ligne entre-temps. Rien n'a été écrit : effacer la saisie, puis reprendre la ligne telle qu'elle est.`,
  formula: (sheet, cell) =>
    `« ${sheet} », ${cell} contient une formule : rien n'a été écrit. Corriger cette cellule dans la feuille.`,
  sheetsWritten: (sheets) =>
    sheets.length === 1
      ? `La feuille « ${sheets.join('')} » est prête à être imprimée ou enregistrée à part.`
      : `${sheets.length} feuilles sont prêtes à être imprimées : ${sheets.map((sheet) => `« ${sheet} »`).join(', ')}.`,
  nothingToWrite: {
    reminders: "Il n'y a rien à réclamer : aucune feuille n'a été ajoutée.",
    shortTraining:
      "Aucun candidat n'a de PFMP insuffisantes ou interrompues : aucune feuille n'a été ajoutée.",
  },
  alertTitle: 'AGORA',
  alerts: {
    list: 'Choisir de préférence une réponse de la liste : une autre risque de ne pas être comprise.',
    day: 'Écrire une date jj/mm/aaaa, entre 1940 et 2100 : autre chose ne sera pas compris.',
    amount: 'Écrire un nombre, par exemple 4 ou 4,5 : autre chose ne sera pas compris.',
  },
};

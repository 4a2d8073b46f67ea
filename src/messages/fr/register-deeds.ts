import type { RegisterDeedWords } from '../register-deed-words';

export const registerDeeds: RegisterDeedWords = {
  created: (sheet) =>
    `La feuille « ${sheet} » est créée : une ligne par attestation ou par dossier, à remplir ici ou dans Excel.`,
  taken: (sheet) =>
    `Le classeur a déjà une feuille « ${sheet} » : elle est laissée telle quelle. La renommer si elle sert à autre chose, puis recommencer.`,
  structureProtected: (sheet) =>
    `La feuille « ${sheet} » ne peut pas être ajoutée, car la structure du classeur est protégée : ôter cette protection (onglet Révision), puis recommencer.`,
  written: (row) => `Enregistré à la ligne ${row} du registre.`,
  changed: (cell) =>
    `La cellule ${cell} du registre a changé entre-temps : rien n'a été écrit. Rouvrir la ligne pour voir ce qu'elle contient, puis recommencer.`,
  formula: (cell) =>
    `La cellule ${cell} du registre contient une formule : rien n'a été écrit. La remplacer dans Excel si elle ne sert plus.`,
  gone: (sheet) =>
    `La feuille « ${sheet} » ou son tableau a été supprimé entre-temps : recontrôler pour relire le classeur.`,
  tooOld: 'Cet Excel est trop ancien pour cela : le mettre à jour, ou écrire dans la feuille à la main.',
  nothingWritten: "Rien n'a été écrit.",
  nothingCreated: "Rien n'a été ajouté au classeur.",
  uncertainLine: (sheet) =>
    `La ligne n'est peut-être écrite qu'en partie : regarder la feuille « ${sheet} » et corriger la ligne, ou annuler (Ctrl+Z), puis recommencer.`,
  uncertainSheet: (sheet) =>
    `Il peut rester une feuille commencée, « ${sheet} » ou une feuille vide : la supprimer ou annuler (Ctrl+Z), puis recommencer.`,
  sheetsWritten: (sheets) =>
    sheets.length === 1
      ? `La feuille « ${sheets.join('')} » est prête à être imprimée ou enregistrée à part.`
      : `${sheets.length} feuilles sont prêtes à être imprimées : ${sheets.map((sheet) => `« ${sheet} »`).join(', ')}.`,
  nothingToWrite: {
    reminders: "Il n'y a rien à réclamer : aucune feuille n'a été ajoutée.",
    shortTraining:
      "Aucun candidat n'a de PFMP insuffisantes ou interrompues : aucune feuille n'a été ajoutée.",
  },
  unfinished: (sheet) => `${sheet} (en cours)`,
  alerts: {
    title: 'AGORA : valeur inattendue',
    list: "Ce mot n'est pas dans la liste de la colonne : AGORA pourrait ne pas le comprendre. Choisir un mot de la liste, ou « Oui » pour le garder.",
    day: 'Cette colonne attend une date, du 01/01/1940 au 31/12/2100 : AGORA pourrait ne pas comprendre autre chose. Corriger, ou « Oui » pour garder ce qui est écrit.',
    amount:
      'Cette colonne attend un nombre, à partir de 0 : AGORA pourrait ne pas comprendre autre chose. Corriger, ou « Oui » pour garder ce qui est écrit.',
  },
};

import type { FunctionsWords } from '../../pane/functions';
import { counted } from '../../format';

export const functions: FunctionsWords = {
  introduction:
    "Pour écrire une fonction à côté d'un candidat, choisir une case vide de sa ligne, puis « Insérer » : les colonnes du tableau sont déjà dedans.",
  languages:
    'Les noms des fonctions sont anglais et les mêmes partout : la formule marche dans un Excel de toute langue.',
  search: 'Chercher une fonction',
  found: (number) => counted(number, 'fonction', 'fonctions', 'fr'),
  parameters: "Ce qu'elle demande",
  examples: 'Exemples',
  optional: (name) => `${name} (facultatif)`,
  insert: (id) => `Insérer ${id}`,
  insertFor: (id, unit) => `Insérer ${id} pour ${unit}`,
  insertExample: (id) => `Insérer l'exemple de ${id}`,
  inserted: (address) => `Formule écrite en ${address}.`,
  insertedInRow: (address) =>
    `Formule écrite en ${address}. La recopier vers le bas pour les autres candidats.`,
  taken: (address) => `La case ${address} n'est pas vide : en choisir une vide, puis recommencer.`,
  lacks: (columns) =>
    `Le tableau n'a pas de colonne pour : ${columns}. L'indiquer dans « Correspondances », ou partir de l'exemple de l'aide.`,
  several: (columns) =>
    `Plusieurs colonnes servent pour : ${columns}. Utiliser plutôt CHECK, qui lit toute la ligne, ou partir de l'exemple de l'aide.`,
  overlooks: (columns) =>
    `Cette fonction ne tiendrait pas compte de : ${columns}. Utiliser plutôt CHECK, qui lit toute la ligne.`,
  overlooksRegisters:
    "Le classeur a des registres d'attestations ou de dossiers : cette fonction ne lit que la liste, et sa réponse pourrait être trop favorable. Rien n'a été écrit : le verdict de « Contrôler et surligner » lit les registres.",
  noCandidate: (sheet) =>
    `Choisir d'abord une case sur la ligne d'un candidat, dans la feuille « ${sheet} », à droite du tableau.`,
  circular: 'La formule se lirait elle-même : choisir une case en dehors du tableau, à droite.',
  needsRegister:
    "Cette fonction lit un registre : une ligne par période, dans sa propre feuille. Partir de l'exemple, puis y mettre les plages du registre.",
  noTable: "Ouvrir la feuille des candidats pour que les formules s'écrivent avec ses colonnes.",
  wishes:
    "Les fonctions ne connaissent pas les choix faits dans « Correspondances » : elles lisent les titres et les mots tels qu'ils sont.",
};

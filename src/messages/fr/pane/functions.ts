import type { FunctionsWords } from '../../pane/functions';
import { counted } from '../../format';

export const functions: FunctionsWords = {
  introduction:
    "Pour écrire une fonction à côté d'un candidat, choisir une case vide de sa ligne, puis « Insérer » : les colonnes du tableau sont déjà dedans.",
  search: 'Chercher une fonction',
  found: (number) => counted(number, 'fonction', 'fonctions', 'fr'),
  parameters: "Ce qu'elle demande",
  examples: 'Exemples',
  optional: (name) => `${name} (facultatif)`,
  insert: (id) => `Insérer ${id}`,
  insertFor: (id, unit) => `Insérer ${id} pour ${unit}`,
  inserted: (address) => `Formule écrite en ${address}. La recopier vers le bas pour les autres candidats.`,
  taken: (address) => `La case ${address} n'est pas vide : en choisir une vide, puis recommencer.`,
  lacks: (parameters) =>
    `Le tableau n'a pas de colonne pour : ${parameters}. L'indiquer dans « Correspondances », ou écrire la formule à la main d'après l'exemple.`,
  several: (parameters) =>
    `Plusieurs colonnes servent pour : ${parameters}. Utiliser plutôt CHECK, qui lit toute la ligne.`,
  noCandidate: (sheet) =>
    `Choisir d'abord une case sur la ligne d'un candidat, dans la feuille « ${sheet} », à droite du tableau.`,
  circular: 'La formule se lirait elle-même : choisir une case en dehors du tableau, à droite.',
  noTable: "Ouvrir la feuille des candidats pour que les formules s'écrivent avec ses colonnes.",
  wishes:
    "Les fonctions ne connaissent pas les choix faits dans « Correspondances » : elles lisent les titres et les mots tels qu'ils sont.",
};

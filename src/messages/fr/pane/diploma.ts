import type { DiplomaPaneWords } from '../../pane/diploma';
import { counted, formatMean, formatNeeded, formatPoints } from '../../format';

const points = (number: number) => `${formatPoints(number, 'fr')} ${number < 2 ? 'point' : 'points'}`;

export const diploma: DiplomaPaneWords = {
  noMarks:
    "Cette feuille n'a pas de note des épreuves générales (E11, Français, PSE…) : aucun résultat du diplôme n'est proposé.",
  insert: 'Insérer les résultats',
  jury: 'Résultats proposés au jury',
  filter: 'Filtrer par résultat proposé',
  proposals: {
    admitted: 'admis',
    control: 'contrôle',
    adjourned: 'ajournés',
    undeliverable: 'non délivrables',
    incomplete: 'incomplets',
    close: "à 10 points d'un seuil",
  },
  search: 'Chercher un candidat',
  list: 'Résultats proposés',
  shown: (candidates) => counted(candidates, 'candidat', 'candidats', 'fr'),
  showAll: 'Tout afficher',
  nothingFound: 'Aucun candidat ne répond à ce choix.',
  columns: (known, all) => `Colonnes de notes : ${known} épreuves sur ${all}`,
  unit: (unit, name, column) => `${unit} (${name}) : ${column}`,
  column: (column, header) => `colonne ${column}, « ${header} »`,
  noColumn: 'pas de colonne',
  doubled: (cells) => `plusieurs colonnes (${cells}), aucune n'est comptée`,
  unknownColumn: (heading, cell) => `« ${heading} » (${cell}) : épreuve inconnue`,
  average: (mean, sum) => `Moyenne ${formatMean(mean, 'fr')}, ${points(sum)}`,
  close: ({ threshold, points: gap, side }) =>
    side === 'below'
      ? `Il manque ${formatNeeded(gap, 'fr')} ${gap < 2 ? 'point' : 'points'} pour ${threshold}.`
      : `${points(gap)} au-dessus de ${threshold}.`,
  why: 'Pourquoi',
  changes: 'Ce que changerait chaque note',
  worth: (unit, sum, mean) =>
    `${unit} : un point de plus apporte ${points(sum)}, soit ${formatPoints(mean, 'fr')} de moyenne.`,
  needed: (target, mark) =>
    mark.kind === 'mark'
      ? `Pour ${target} de moyenne : ${formatNeeded(mark.value, 'fr')}.`
      : `Pour ${target} de moyenne : hors d'atteinte.`,
  control: ({ unit, mark, most, alone }) =>
    `${unit} (${formatPoints(mark, 'fr')}) : ${points(most)} à gagner au plus ; ${alone === null ? 'ne suffit pas à elle seule' : `suffit à elle seule avec ${formatNeeded(alone, 'fr')}`}.`,
};

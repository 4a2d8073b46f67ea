import type { PaneMarkingWords } from '../../pane/marking';
import { counted } from '../../format';

export const marking: PaneMarkingWords = {
  noSheet: "Ouvrir d'abord la feuille des candidats.",
  state: {
    marked: (sheet, verdicts, reasons) =>
      `La feuille « ${sheet} » est surlignée : verdicts en colonne ${verdicts}, motifs en colonne ${reasons}.`,
    unmarked: (sheet) => `La feuille « ${sheet} » n'est pas surlignée.`,
  },
  mark: 'Surligner',
  markAgain: 'Mettre à jour',
  remove: 'Retirer le surlignage',
  what: 'Ce qui sera écrit, et où',
  willWrite: (verdicts, reasons, verdictHeading, reasonsHeading, rows) =>
    `Deux colonnes à droite du tableau : « ${verdictHeading} » en ${verdicts} et « ${reasonsHeading} » en ${reasons}, pour ${counted(rows, 'candidat', 'candidats', 'fr')}.`,
  willTint:
    'Une couleur par verdict sur chaque ligne. Vos propres couleurs reviennent dès que le surlignage est retiré.',
  willNotTouch: "Rien d'autre n'est touché : ni vos cases, ni vos formules, ni vos formats.",
  elsewhere: (listing, why) =>
    `Le résultat ira sur une feuille à part, « ${listing} », avec un lien vers chaque ligne : ${why}`,
  colours: 'Ce que montre chaque ligne',
  meanings: {
    compliant: 'Toutes les règles contrôlées sont respectées.',
    'non-compliant': "Une règle n'est pas respectée.",
    incomplete: 'Il manque quelque chose, ou une case ne se lit pas.',
    'out-of-scope': 'Le candidat relève du contrôle en cours de formation.',
    stale:
      "Une donnée de la ligne a changé depuis le contrôle. Volet ouvert, la ligne est rejugée d'elle-même.",
  },
  undoing:
    'Pour tout enlever : « Retirer le surlignage », même après avoir enregistré, trié ou copié la feuille.',
};

/** All that the demo's page says around the grid and the pane; what the pane says is the product's own. */
export interface DemoWords {
  readonly language: 'fr' | 'en';
  readonly title: string;
  readonly notice: string;
  readonly differences: { readonly title: string; readonly items: readonly string[] };
  readonly ribbon: { readonly label: string; readonly mark: string; readonly remove: string };
  readonly openFile: string;
  readonly example: string;
  readonly drop: string;
  readonly grid: string;
  readonly pane: string;
  readonly opening: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly failed: (name: string) => string;
  /** what was typed or pasted, and Excel would not take */
  readonly refusal: string;
}

const fr: DemoWords = {
  language: 'fr',
  title: 'AGORA pour Excel : démonstration',
  notice:
    "Ce tableur n'est pas Excel : il le remplace pour essayer et tester. Aucun fichier n'est modifié ni envoyé.",
  differences: {
    title: "Ce qui diffère d'Excel",
    items: [
      'Le classeur est ouvert en mémoire : rien ne peut être enregistré.',
      'Ni menus, ni tri, ni filtres, ni lignes ou colonnes à insérer ; couper copie ; un tableau garde ses noms et ses colonnes calculées, mais pas son aspect.',
      'Bordures, images, graphiques, commentaires et listes de choix ne sont pas repris du fichier.',
      'Les formules saisies acceptent les noms français les plus courants ; une cellule de verdict collée ailleurs y colle sa valeur.',
      "La raison d'une erreur (#VALEUR!) ne s'affiche pas au survol : AGORA.CHECK_WHY la donne.",
      "Ctrl+Z défait ce que vous avez saisi, pas ce qu'AGORA a écrit.",
    ],
  },
  ribbon: { label: 'AGORA', mark: 'Contrôler', remove: 'Retirer' },
  openFile: 'Ouvrir un classeur…',
  example: 'Classeur d’exemple',
  drop: 'Déposez un classeur (.xlsx) n’importe où sur la page.',
  grid: 'Classeur',
  pane: 'Volet AGORA',
  opening: (name) => `Ouverture de ${name}…`,
  opened: (name) => `${name} est ouvert.`,
  failed: (name) =>
    `${name} n'a pas pu être ouvert dans ce tableur. Contrôlez-le avec « Contrôler un fichier ».`,
  refusal:
    "Excel n'accepterait pas cette modification : feuille protégée, formule qui ne se lit pas ou résultat trop grand pour la cellule.",
};

const en: DemoWords = {
  language: 'en',
  title: 'AGORA for Excel: demo',
  notice: 'This grid is not Excel: it stands in for it, to try and to test. No file is changed or sent.',
  differences: {
    title: 'What differs from Excel',
    items: [
      'The workbook is open in memory: nothing can be saved.',
      'No menus, no sorting, no filters, no rows or columns to insert; cutting copies; a table keeps its names and calculated columns, but not its looks.',
      'Borders, pictures, charts, comments and lists of choices are not taken from the file.',
      'Formulas are typed and shown as in a French Excel; a verdict’s cell pasted elsewhere pastes its value.',
      'The reason of an error (#VALUE!) does not show on hovering: AGORA.CHECK_WHY gives it.',
      'Ctrl+Z undoes what you typed, not what AGORA wrote.',
    ],
  },
  ribbon: { label: 'AGORA', mark: 'Contrôler', remove: 'Retirer' },
  openFile: 'Open a workbook…',
  example: 'Sample workbook',
  drop: 'Drop a workbook (.xlsx) anywhere on the page.',
  grid: 'Workbook',
  pane: 'AGORA pane',
  opening: (name) => `Opening ${name}…`,
  opened: (name) => `${name} is open.`,
  failed: (name) => `${name} could not be opened in this grid. Check it with “Check a file”.`,
  refusal:
    'Excel would not take this change: a protected sheet, a formula that can’t be read, or a result too large for the cell.',
};

/** The words of the language that the browser prefers, or that the address asks for: `?lang=en`. */
export function chooseWords(search: string, preferred: string): DemoWords {
  const asked = new URLSearchParams(search).get('lang') ?? preferred;
  return asked.toLowerCase().startsWith('fr') ? fr : en;
}

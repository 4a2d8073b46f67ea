import type { OutcomeWords } from '../catalogue';
import { counted } from '../format';
import { commandLine } from './command-line';

/** A sheet whose name Excel has not told yet is the one that is open. */
const theSheet = (name: string) => (name === '' ? 'la feuille ouverte' : `la feuille « ${name} »`);
const TheSheet = (name: string) => theSheet(name).replace(/^l/, 'L');

export const outcomes: OutcomeWords = {
  marked: (sheet, counts, verdicts, reasons) =>
    `Feuille « ${sheet} » contrôlée : ${commandLine.counts(counts)}. Les verdicts sont en colonne ${verdicts}, les motifs en colonne ${reasons}.`,
  listed: (sheet, counts, listing, why) =>
    `Feuille « ${sheet} » contrôlée : ${commandLine.counts(counts)}. Le résultat est dans la feuille « ${listing} » : ${why}`,
  removed: (sheet) => `Les marques d'AGORA sont retirées de la feuille « ${sheet} ».`,
  nothingToRemove: (sheet) => `La feuille « ${sheet} » ne porte aucune marque d'AGORA : rien à retirer.`,
  results: {
    inserted: (sheet, candidates, results, details) =>
      `Feuille « ${sheet} » : résultat proposé de ${counted(candidates, 'candidat', 'candidats', 'fr')} en colonne ${results}, détail en colonne ${details}. Le jury est souverain.`,
    noPlace: (sheet, why) =>
      `Feuille « ${sheet} » : les résultats proposés n'ont pas pu être écrits à côté des candidats, car ${why}`,
    noMarks: (sheet) =>
      `La feuille « ${sheet} » n'a pas de note des épreuves générales (E11, Français, PSE…) : aucun résultat à écrire.`,
  },
  elsewhere: {
    protected:
      'la feuille est protégée. Pour avoir les verdicts à côté des candidats, ôter la protection (onglet Révision), puis recontrôler.',
    'strip-taken':
      'les trois colonnes à droite du tableau ne sont pas libres. Pour avoir les verdicts à côté des candidats, y insérer trois colonnes vides, puis recontrôler.',
    merged:
      'des cellules fusionnées occupent la place à droite du tableau. Pour avoir les verdicts à côté des candidats, annuler ces fusions, puis recontrôler.',
    'two-tables':
      "les candidats s'étendent sur deux tableaux côte à côte. Placer chaque tableau sur sa propre feuille, puis recontrôler.",
    'beside-table':
      "une partie des candidats ou des colonnes est hors du tableau Excel. Étendre le tableau jusqu'à eux (Création de tableau, Redimensionner), puis recontrôler.",
    'no-headings':
      "la ligne d'en-tête du tableau est masquée. L'afficher (Création de tableau, Ligne d'en-tête), puis recontrôler.",
    'no-room':
      "il n'y a plus de colonne à droite du tableau. Supprimer des colonnes inutiles, puis recontrôler.",
  },
  foreignCells: (sheet, cells) =>
    `Laissé tel quel, car AGORA ne l'a pas écrit : ${cells} (feuille « ${sheet} »). Vider ces cellules pour qu'elles suivent le contrôle.`,
  stuckColumns: (sheet, cells) =>
    `Les colonnes ${cells} (feuille « ${sheet} ») sont vidées mais restent au milieu du tableau, car des cellules se trouvent à droite de celui-ci : les supprimer à la main.`,
  filter: {
    partial:
      "Le filtre ne couvre pas tout le tableau : il n'a pas été étendu aux colonnes d'AGORA. Ne pas trier avec lui, ou le remettre sur tout le tableau.",
    criteria:
      "Le filtre en place (par couleur ou icône) ne peut pas être étendu aux colonnes d'AGORA sans être perdu : il est laissé tel quel. Après un tri, recontrôler.",
  },
  notTaken: (sheet, rows) =>
    `${counted(rows, 'ligne a changé', 'lignes ont changé', 'fr')} pendant le contrôle (feuille « ${sheet} ») : recontrôler.`,
  readOnly: 'Ce classeur est ouvert en lecture seule : en enregistrer une copie pour garder les marques.',
  otherListing: (listing) =>
    `La feuille « ${listing} » a été modifiée à la main : elle est laissée telle quelle. La supprimer si elle ne sert plus.`,
  asBefore: 'La feuille est comme avant.',
  uncertain: (sheet) =>
    `${TheSheet(sheet)} n'a pas pu être remise comme avant : cliquer sur « Retirer », ou annuler (Ctrl+Z), puis recommencer.`,
  problems: {
    'outside-excel': () =>
      "Cette page n'est pas ouverte dans Excel : ouvrir un classeur et, dans l'onglet Accueil, cliquer sur « Ouvrir AGORA ».",
    cancelled: () => 'Contrôle annulé.',
    'cell-editing': () =>
      `Une cellule est en cours de saisie : valider par Entrée ou annuler par Échap, puis recommencer.`,
    'no-candidates': (sheet) =>
      `Aucun tableau de candidats sur ${theSheet(sheet)} : il faut une ligne de titres avec un nom ou un numéro, et la catégorie ou une règle (PFMP, dossier E31…). Ouvrir la feuille des candidats, puis recommencer.`,
    'own-sheet': (sheet) =>
      `La feuille « ${sheet} » est un résultat d'AGORA : ouvrir la feuille des candidats, puis recommencer.`,
    register: (sheet) =>
      `La feuille « ${sheet} » est un registre d'attestations ou de dossiers : elle est lue avec la liste des candidats. Ouvrir la feuille des candidats, puis recommencer.`,
    gone: (sheet) =>
      `${TheSheet(sheet)} ou un de ses tableaux a été supprimé pendant le travail : ouvrir la feuille des candidats, puis recommencer.`,
    protected: (sheet) =>
      `Excel refuse d'écrire sur ${theSheet(sheet)} : ôter la protection (onglet Révision) ou activer la modification du classeur, puis recommencer.`,
    'structure-protected': (sheet) =>
      `Le résultat de la feuille « ${sheet} » irait sur une nouvelle feuille, mais la structure du classeur est protégée : ôter cette protection (onglet Révision), puis recommencer.`,
    'too-large': (sheet) =>
      `${TheSheet(sheet)} est trop grande pour cet Excel : garder un tableau par feuille et supprimer ce qui traîne loin du tableau, puis recommencer.`,
    'no-answer': () => `Excel ne répond pas : attendre la fin de son calcul, puis recommencer.`,
    filtered: (sheet) =>
      `${TheSheet(sheet)} est filtrée, et une nouvelle ligne y serait masquée ou ne peut pas y être insérée : effacer le filtre (onglet Données), puis recommencer.`,
    'no-room': (sheet) =>
      `Il n'y a pas de place pour une ligne de plus au bas du tableau de ${theSheet(sheet)} : déplacer ce qui se trouve au-dessous, puis recommencer.`,
    'not-kept': (sheet) =>
      `Sur ${theSheet(sheet)}, une cellule ne garde pas ce qui y est écrit (cellules fusionnées ?) : annuler la fusion, puis recommencer.`,
    'half-done': (sheet) => `L'écriture sur ${theSheet(sheet)} s'est arrêtée en route.`,
    unsupported: () =>
      `Cet Excel est trop ancien pour contrôler une feuille : le mettre à jour, ou contrôler le fichier enregistré.`,
    unexpected: (sheet, code) =>
      `Excel a refusé une action sur ${theSheet(sheet)} (${code}) : recommencer ; si cela continue, enregistrer, fermer et rouvrir le classeur.`,
  },
};

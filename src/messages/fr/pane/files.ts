import type { FilesWords } from '../../pane/files';
import { counted } from '../../format';

const workbooks = (number: number) => counted(number, 'classeur', 'classeurs', 'fr');

export const files: FilesWords = {
  title: 'Contrôler un fichier',
  purpose:
    'AGORA lit vos classeurs ici, dans ce navigateur, et dit quels candidats ne sont pas en règle. Rien n’est envoyé, rien n’est écrit dans vos fichiers.',
  choose: 'Choisir des classeurs…',
  drop: 'ou les déposer ici (.xlsx ou .xlsm)',
  list: 'Classeurs',
  reading: 'Lecture…',
  show: (file) => `Montrer ${file}`,
  remove: (file) => `Retirer ${file} de la liste`,
  sheet: 'Feuille',
  views: 'Vues du classeur',
  grounds: 'Dates',
  report: (number) => `Télécharger le compte rendu (${workbooks(number)})`,
  reportName: 'compte-rendu-agora',
  reportMade: (name) => `Compte rendu téléchargé : ${name}.`,
  checked: (number, refused) =>
    refused === 0
      ? `${counted(number, 'classeur contrôlé', 'classeurs contrôlés', 'fr')}.`
      : `${counted(number, 'classeur contrôlé', 'classeurs contrôlés', 'fr')}, ${counted(refused, 'refusé', 'refusés', 'fr')} : la raison est à côté du nom.`,
  noCandidates:
    'Aucun tableau de candidats trouvé : il faut une colonne de nom ou de numéro, et la catégorie ou une donnée du règlement.',
  interrupted: 'Contrôle interrompu : retirer ce classeur de la liste et le redonner.',
  failed:
    "Le contrôle s'est arrêté sur une erreur ; vos fichiers sont intacts. Recommencer ; si cela continue, contrôler les classeurs un par un.",
  broken: "Cette partie de la page s'est arrêtée sur une erreur ; vos fichiers sont intacts.",
  goOn: 'Revenir aux résultats',
  asSystem: 'Comme le système',
  settings: 'Langue, apparence, aide',
  help: 'Aide des fonctions',
};

import type { ShellWords } from '../../pane/shell';
import { formatNumber } from '../../format';

export const shell: ShellWords = {
  title: 'AGORA pour Excel',
  navigation: 'Vues du volet',
  views: {
    start: 'Accueil',
    mapping: 'Correspondances',
    results: 'Résultats',
    diploma: 'Notes',
    marking: 'Surlignage',
    attestations: 'Attestations',
    dossiers: 'Dossiers',
    regulation: 'Règlement',
    functions: 'Fonctions',
  },
  more: 'Autres vues et réglages',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Apparence',
  themes: {
    automatic: 'Comme Excel',
    light: 'Clair',
    dark: 'Sombre',
    contrast: 'Contraste élevé',
  },
  working: {
    look: 'Lecture de la feuille…',
    mark: 'Contrôle et surlignage…',
    remove: 'Retrait des marques…',
    other: 'Un instant…',
  },
  progress: (done, total) => `${formatNumber(done, 'fr')} lignes sur ${formatNumber(total, 'fr')}`,
  cancel: 'Annuler',
  broken:
    "Cette vue s'est arrêtée sur une erreur, qui n'a rien changé dans le classeur. Revenir à l'accueil ; si cela continue, fermer et rouvrir le volet.",
  loading:
    "Le volet se prépare. S'il reste ainsi plus d'une minute, le fermer et le rouvrir : les boutons du ruban et les fonctions marchent sans lui.",
  goToStart: "Revenir à l'accueil",
};

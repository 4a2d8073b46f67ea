import type { RibbonWords } from '../catalogue';

export const ribbon: RibbonWords = {
  working: {
    mark: 'Contrôle en cours…',
    remove: 'Retrait des marques en cours…',
  },
  close: 'Fermer ce message',
  unforeseen: (code) =>
    `AGORA s'est arrêté sur une erreur imprévue (${code}). Regarder la feuille et, au besoin, annuler (Ctrl+Z), puis recommencer ; si cela continue, enregistrer, fermer et rouvrir le classeur.`,
};

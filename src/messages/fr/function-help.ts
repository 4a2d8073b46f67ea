import type { FunctionHelpWords } from '../function-words';

export const functionHelp: FunctionHelpWords = {
  title: 'Les fonctions AGORA',
  introduction:
    "À utiliser dans n'importe quel classeur : écrire =AGORA. dans une case et choisir. Une case vide arrive comme 0 dans Excel pour ordinateur : 0 semaine est trop court, et une note vide ne se distingue pas d'un zéro. Ne pas mettre AUJOURDHUI() dans une fonction : tout le classeur recalculerait sans cesse.",
  search: 'Chercher une fonction',
  found: 'fonction(s)',
  optional: 'facultatif',
  examples: 'Exemples',
  answers: { yes: 'oui', no: 'non' },
};

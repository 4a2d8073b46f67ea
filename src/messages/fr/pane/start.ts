import type { StartWords } from '../../pane/start';
import { counted } from '../../format';

export const start: StartWords = {
  welcome: 'Bienvenue',
  promise:
    'AGORA lit le tableau de vos candidats, dit lesquels ne sont pas en règle pour le bac pro AGOrA, pourquoi et quoi faire.',
  safety:
    "Tout reste dans votre classeur, rien n'est envoyé ; ce que « Contrôler » y écrit s'enlève en un clic.",
  insertExample: 'Insérer un exemple',
  skip: 'Commencer',
  check: 'Contrôler et surligner',
  lookAgain: 'Relire la feuille ouverte',
  nothingYet: 'Pas encore de tableau de candidats sous les yeux.',
  sheets: 'Feuilles avec des candidats',
  openSheet: (sheet) => `Ouvrir la feuille « ${sheet} »`,
  isOpen: 'ouverte',
  found: (candidates, heading) =>
    `${counted(candidates, 'candidat', 'candidats', 'fr')}, titres en ligne ${heading}.`,
  understood: 'Ce qui a été compris',
  understoodColumns: (fields) => counted(fields, 'colonne comprise', 'colonnes comprises', 'fr'),
  field: 'Donnée',
  column: 'Colonne',
  change: 'Corriger les correspondances',
  unchecked: (rules) => counted(rules, "règle n'est pas contrôlée", 'règles ne sont pas contrôlées', 'fr'),
  uncheckedMeaning:
    "Faute de colonne, ou parce que deux colonnes se la disputent, ces règles n'ont compté pour personne : « Conforme » veut dire conforme au reste.",
  ignored: (headings) => counted(headings, 'colonne laissée de côté', 'colonnes laissées de côté', 'fr'),
  leftOut: (rows) => counted(rows, "ligne n'est pas un candidat", 'lignes ne sont pas des candidats', 'fr'),
  settings: 'Sur quoi porte le contrôle',
  session: 'Session',
  sessionInForce: (session) => `${session}, en vigueur`,
  examDate: "Date d'examen",
  examDateFromColumn: (headings) => `Lue dans le tableau : ${headings}.`,
  examDateHint:
    'Sert aux candidats dont la case est vide. Sans date, les dossiers sont jugés définitivement.',
  situation: 'Situation',
  days: { today: "aujourd'hui", 'exam-day': "le jour de l'épreuve", other: 'un autre jour' },
  today: (date) => `aujourd'hui, ${date}`,
  otherDay: 'Situation au',
  badDate: 'Une date comme 15/06/2026.',
  memory: {
    kept: 'Les correspondances mémorisées dans ce classeur sont appliquées.',
    outdated: 'Les correspondances ont changé depuis leur mémorisation.',
    damaged:
      'Des correspondances mémorisées dans ce classeur ne se lisent pas : elles sont laissées de côté.',
  },
};

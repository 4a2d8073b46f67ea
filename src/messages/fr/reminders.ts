import type { ReminderWords } from '../reminder-words';

/** The sheet from which letters to candidates are merged. */
export const reminders: ReminderWords = {
  headings: {
    number: 'Numero',
    lastName: 'Nom',
    firstName: 'Prenom',
    sheet: 'Classe',
    category: 'Categorie',
    lacking: 'Manque',
    toDo: 'Conseil',
    before: 'Avant',
    remark: 'Remarque',
    source: 'Reference',
  },
  dayUnknown: "date de l'épreuve non indiquée",
  tooLate: "le jour de l'épreuve est venu : à voir avec l'autorité académique",
};

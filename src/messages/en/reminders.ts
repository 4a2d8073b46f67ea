import type { ReminderWords } from '../reminder-words';

/** The sheet from which letters to candidates are merged. */
export const reminders: ReminderWords = {
  headings: {
    number: 'Number',
    lastName: 'Surname',
    firstName: 'Forename',
    sheet: 'Class',
    category: 'Category',
    lacking: 'Lacking',
    toDo: 'Advice',
    before: 'Before',
    remark: 'Remark',
    source: 'Reference',
  },
  dayUnknown: 'the date of the épreuve is not told',
  tooLate: 'the day of the épreuve has come: to be seen with the academic authority',
};

import type { Catalogue } from '../messages';
import { type CalendarDay, isoDay } from '../regulation';

/** In words, the day on which the files are judged. */
export function sayDay(referenceDay: CalendarDay | null, { commandLine, language }: Catalogue): string {
  if (referenceDay === null) return commandLine.onExamDay;
  const [year, month, day] = isoDay(referenceDay).split('-');
  return commandLine.situation(language === 'fr' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`);
}

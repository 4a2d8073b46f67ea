import type { CalendarDay } from '../regulation';
import type { Catalogue } from './catalogue';
import { formatDay } from './format';

/** In words, the day on which the files are judged. */
export function sayDay(referenceDay: CalendarDay | null, { commandLine, language }: Catalogue): string {
  return referenceDay === null
    ? commandLine.onExamDay
    : commandLine.situation(formatDay(referenceDay, language));
}

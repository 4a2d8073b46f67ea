import type { CalendarDay } from '../regulation';
import type { DayChoice } from './state';

/**
 * The day on which the files are judged.
 *
 * @param today  the day that it is where the person is
 * @returns null: as on the exam day
 */
export function judgedDay(day: DayChoice, today: CalendarDay | null): CalendarDay | null {
  switch (day) {
    case 'today':
      return today;
    case 'exam-day':
      return null;
    default:
      return day;
  }
}

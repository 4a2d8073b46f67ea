import type { AuditSettings } from '../excel';
import { type CalendarDay, calendarDay, sessionInForce } from '../regulation';

/**
 * How the buttons have a sheet audited: by the session in force, as things stand today. The exam date comes from the
 * workbook's own column.
 *
 * @param now  the moment of the click, on the clock of this machine
 */
export function settingsAt(now: Date): AuditSettings {
  return { session: sessionInForce(), referenceDay: localDay(now), examDate: null };
}

/** The calendar day of a moment where the person is. */
function localDay(now: Date): CalendarDay | null {
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

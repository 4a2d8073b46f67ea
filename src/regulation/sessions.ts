import session2025 from './sessions/2025.json';
import session2026 from './sessions/2026.json';
import type { Session } from './session-schema';

// zod checks both files against the schema in the tests and at every build, so that the functions' bundle
// need not carry zod to check them again in front of a person: hence this one cast.
const sessions = [session2025, session2026] as readonly Session[];

/** The session in force. */
export const currentSession = 2026;

/** The years whose law is encoded, in order. */
export const knownSessions: readonly number[] = sessions.map((each) => each.session);

/** The law of the session in force. */
export function sessionInForce(): Session {
  const answer = findSession(currentSession);
  if (answer.kind === 'known') return answer.session;
  throw new RangeError(`session ${answer.year} is not encoded`);
}

export type SessionAnswer =
  | { readonly kind: 'known'; readonly session: Session }
  | { readonly kind: 'refused'; readonly year: number; readonly known: readonly number[] };

/**
 * The law of one session. A session that was never encoded is refused with the list of those that are:
 * no year is judged by another year's figures.
 *
 * @param year  the year of the exam, four digits
 * @example findSession(2031) → { kind: 'refused', year: 2031, known: [2025, 2026] }
 */
export function findSession(year: number): SessionAnswer {
  const session = sessions.find((each) => each.session === year);
  return session ? { kind: 'known', session } : { kind: 'refused', year, known: knownSessions };
}

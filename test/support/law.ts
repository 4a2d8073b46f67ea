import { type Session, currentSession, findSession } from '../../src/regulation';

/** The law of a year that is encoded. */
export function lawOf(year: number): Session {
  const answer = findSession(year);
  if (answer.kind === 'refused') throw new Error(`session ${year} is not encoded`);
  return answer.session;
}

/** The law in force. */
export const lawInForce: Session = lawOf(currentSession);

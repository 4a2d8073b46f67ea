import { currentSession, findSession, knownSessions } from '../../src/regulation';
import { sessionSchema } from '../../src/regulation/session-schema';

describe('the sessions of the law', () => {
  test.each(knownSessions)(
    'the figures of session %i are complete, with unit, source and sureness',
    (year) => {
      const answer = findSession(year);
      expect(answer.kind).toBe('known');
      if (answer.kind === 'known') expect(sessionSchema.parse(answer.session)).toEqual(answer.session);
    },
  );

  test('the session in force is one of those that are encoded', () => {
    expect(knownSessions).toContain(currentSession);
  });

  test('a session that is not encoded is refused with the list of those that are', () => {
    expect(findSession(2031)).toEqual({ kind: 'refused', year: 2031, known: [2025, 2026] });
  });
});

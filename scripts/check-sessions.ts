import process from 'node:process';
import { findSession, knownSessions } from '../src/regulation';
import { sessionSchema } from '../src/regulation/session-schema';

// A session whose data is damaged must stop the build: nobody is to be judged by it.
for (const year of knownSessions) {
  const answer = findSession(year);
  const checked = sessionSchema.safeParse(answer.kind === 'known' ? answer.session : null);
  if (checked.success) continue;
  for (const { path, message } of checked.error.issues) {
    console.error(`src/regulation/sessions/${year}.json: ${path.join('.')}: ${message}`);
  }
  process.exitCode = 1;
}

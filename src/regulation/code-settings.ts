import type { Code, Effect, Severity } from './findings';
import type { Topic } from './topics';

/** What holds for a code wherever it is found. */
interface CodeSettings {
  readonly severity: Severity;
  readonly effect: Effect | null;
  /** what its rule is about */
  readonly topic: Topic;
}

const violation = (topic: Topic, effect: Effect | null = null): CodeSettings => ({
  severity: 'violation',
  effect,
  topic,
});
const missing = (topic: Topic): CodeSettings => ({ severity: 'missing', effect: null, topic });
const info = (topic: Topic): CodeSettings => ({ severity: 'info', effect: null, topic });

/**
 * How grave each code is, and which topic it speaks of. Where the gravity depends (a void decision, an unread cell)
 * this is the graver one.
 */
export const settingsOf: Readonly<Record<Code, CodeSettings>> = {
  'status-missing': missing('category'),
  'status-unknown': missing('category'),
  'status-ambiguous': missing('category'),
  'status-assumed': info('category'),
  'status-out-of-scope': info('category'),
  'duration-unchecked': missing('training'),
  'pfmp-missing': missing('training'),
  'pfmp-invalid': missing('training'),
  'pfmp-short': violation('training'),
  'pfmp-interrupted': missing('training'),
  'pfmp-unsettled': missing('training'),
  'contract-missing': missing('training'),
  'contract-invalid': missing('training'),
  'positioning-invalid': missing('positioning'),
  'positioning-assumed': info('positioning'),
  'positioning-below-floor': violation('positioning'),
  'positioning-late': violation('positioning'),
  'positioning-date-missing': missing('positioning'),
  'positioning-ignored': info('positioning'),
  'experience-missing': missing('experience'),
  'experience-invalid': missing('experience'),
  'experience-ongoing': info('experience'),
  'working-time-missing': missing('experience'),
  'exam-date-missing': missing('experience'),
  'experience-short': violation('experience'),
  'experience-unsettled': missing('experience'),
  'experience-not-eligible': violation('experience'),
  'experience-equivalence': info('experience'),
  'attestation-noncompliant': violation('attestation', 'not-allowed'),
  'attestation-unknown': missing('attestation'),
  'dossier-missing': violation('dossier', 'zero'),
  'dossier-unknown': missing('dossier'),
  'dossier-to-complete': missing('dossier'),
  'evidence-missing': violation('evidence', 'non-valide'),
  'evidence-unknown': missing('evidence'),
  'evidence-to-complete': missing('evidence'),
  'mark-nonvalid': violation('evidence', 'non-valide'),
  'mark-absent': missing('mark'),
  'absence-unjustified': violation('diploma'),
  'absence-justified': info('diploma'),
  'mark-invalid': missing('mark'),
  'mark-missing': info('mark'),
  'mark-overruled': info('mark'),
  'kept-mark-expired': missing('diploma'),
  'kept-mark-too-low': missing('diploma'),
  'optional-too-many': missing('diploma'),
  'project-not-counted': info('diploma'),
  'control-pair': missing('diploma'),
  'cell-unreadable': missing('legibility'),
  'identity-duplicate': info('identity'),
  'identity-missing': info('identity'),
  'pfmp-register': info('register'),
  'weeks-mismatch': missing('register'),
  'attestation-none': missing('register'),
  'attestation-incomplete': missing('register'),
  'period-invalid': missing('register'),
  'attestation-refused': info('register'),
  'attestation-repeated': info('register'),
  'attestation-uncertain': missing('register'),
  'period-overlap': info('register'),
  'period-outside': info('register'),
  'pole-uncovered': missing('register'),
  'periods-undivided': info('register'),
  'other-firms': missing('register'),
  'experience-register': info('register'),
  'dossier-checklist': info('register'),
  'notification-missing': info('register'),
  'register-stranger': missing('register'),
  'register-nameless': missing('register'),
  'register-unit': missing('register'),
};

export const codes = Object.keys(settingsOf) as readonly Code[];

/** The codes that only registers give rise to: no row of a table alone can. */
export const registerCodes = [
  'pfmp-unsettled',
  'experience-unsettled',
  'pfmp-register',
  'weeks-mismatch',
  'attestation-none',
  'attestation-incomplete',
  'period-invalid',
  'attestation-refused',
  'attestation-repeated',
  'attestation-uncertain',
  'period-overlap',
  'period-outside',
  'pole-uncovered',
  'periods-undivided',
  'other-firms',
  'experience-register',
  'dossier-checklist',
  'notification-missing',
  'register-stranger',
  'register-nameless',
  'register-unit',
] as const satisfies readonly Code[];

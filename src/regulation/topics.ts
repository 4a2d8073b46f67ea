import type { Code } from './findings';

/** What the rules are about: a topic is one rule in words, and several codes may speak of it. */
export type Topic =
  | 'category'
  | 'training'
  | 'positioning'
  | 'experience'
  | 'attestation'
  | 'dossier'
  | 'evidence'
  | 'mark'
  | 'legibility'
  | 'identity';

/** The topic of each code. */
export const topicOf: Readonly<Record<Code, Topic>> = {
  'status-missing': 'category',
  'status-unknown': 'category',
  'status-ambiguous': 'category',
  'status-assumed': 'category',
  'status-out-of-scope': 'category',
  'duration-unchecked': 'training',
  'pfmp-missing': 'training',
  'pfmp-invalid': 'training',
  'pfmp-short': 'training',
  'contract-missing': 'training',
  'contract-invalid': 'training',
  'positioning-invalid': 'positioning',
  'positioning-assumed': 'positioning',
  'positioning-below-floor': 'positioning',
  'positioning-late': 'positioning',
  'positioning-date-missing': 'positioning',
  'positioning-ignored': 'positioning',
  'experience-missing': 'experience',
  'experience-invalid': 'experience',
  'experience-ongoing': 'experience',
  'working-time-missing': 'experience',
  'exam-date-missing': 'experience',
  'experience-short': 'experience',
  'experience-not-eligible': 'experience',
  'experience-equivalence': 'experience',
  'attestation-noncompliant': 'attestation',
  'attestation-unknown': 'attestation',
  'dossier-missing': 'dossier',
  'dossier-unknown': 'dossier',
  'dossier-to-complete': 'dossier',
  'evidence-missing': 'evidence',
  'evidence-unknown': 'evidence',
  'evidence-to-complete': 'evidence',
  'mark-nonvalid': 'evidence',
  'mark-absent': 'mark',
  'mark-invalid': 'mark',
  'mark-missing': 'mark',
  'mark-overruled': 'mark',
  'cell-unreadable': 'legibility',
  'identity-duplicate': 'identity',
  'identity-missing': 'identity',
};

/** What the rules are about: a topic is one rule in words, and several codes may speak of it. */
export const topics = [
  'category',
  'training',
  'positioning',
  'experience',
  'register',
  'attestation',
  'dossier',
  'evidence',
  'mark',
  'diploma',
  'legibility',
  'identity',
] as const;

export type Topic = (typeof topics)[number];

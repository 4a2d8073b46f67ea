/** Decisions where the law is silent or does not say it so: each stands in the data, with its sureness. */
export const decisionIds = [
  'assumed-words',
  'unstated-reduction-is-floor',
  'longer-duration-stands',
  'registration-cut-off',
  'merged-periods',
  'week-of-training',
  'day-of-training-counts-once',
  'declared-weeks-decide',
  'poles-from-attestations',
  'received-by-the-day',
  'full-time-counts-for-part-time',
  'exam-date-of-experience',
  'final-grade-formula',
  'absence-without-reason',
  'dispensed-unit-keeps-dossier',
  'general-units-as-numbered',
  'professional-mean-weighted',
  'project-not-in-distance-learning',
  'optional-points-unweighted',
  'dispensed-unit-leaves-sums',
  'bonus-stays-after-control',
  'kept-mark-years',
  'violation-forbids-diploma',
] as const;

export type DecisionId = (typeof decisionIds)[number];

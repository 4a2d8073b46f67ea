/** Everything that a centre's workbook may say of a candidate. The names are the file audit's contract. */
export const fields = [
  'candidateNumber',
  'lastName',
  'firstName',
  'fullName',
  'birthDate',
  'status',
  'pfmpWeeks',
  'pfmpInterruption',
  'positioning',
  'positioningDate',
  'entryDate',
  'contractWeeks',
  'experienceStart',
  'experienceEnd',
  'workingTime',
  'employee',
  'qualifiedJob',
  'registrationDate',
  'attestation',
  'dossierE31',
  'evidenceE31',
  'dossierE32',
  'evidenceE32',
  'evidence',
  'markE2',
  'markE31',
  'markE32',
  'examDate',
  'examDateE31',
  'examDateE32',
  'markE11',
  'markE12',
  'markE33',
  'markE41',
  'markE42',
  'markE51',
  'markE52',
  'markE6',
  'markE7',
  'markOptional',
  'markProject',
  'examForm',
  'controlE11',
  'controlE12',
  'controlE33',
  'controlE51',
  'controlE52',
] as const;

export type Field = (typeof fields)[number];

/** The épreuves that the note describes (§ 2). */
export const units = ['E2', 'E31', 'E32'] as const;
export type Unit = (typeof units)[number];

/** The sous-épreuves that rest on a dossier (§ 2). */
export const dossierUnits = ['E31', 'E32'] as const;
export type DossierUnit = (typeof dossierUnits)[number];

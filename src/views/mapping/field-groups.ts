import type { Field } from '../../regulation';

/** The fields in the order in which a person looks for them. */
export const fieldGroups = {
  identity: ['candidateNumber', 'lastName', 'firstName', 'fullName', 'birthDate'],
  course: ['status', 'pfmpWeeks', 'positioning', 'positioningDate', 'entryDate', 'contractWeeks'],
  experience: [
    'experienceStart',
    'experienceEnd',
    'workingTime',
    'employee',
    'qualifiedJob',
    'registrationDate',
  ],
  dossiers: ['attestation', 'dossierE31', 'evidenceE31', 'dossierE32', 'evidenceE32', 'evidence'],
  marks: ['markE2', 'markE31', 'markE32', 'examDate', 'examDateE31', 'examDateE32'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export const groupNames = ['identity', 'course', 'experience', 'dossiers', 'marks'] as const;

export type GroupName = (typeof groupNames)[number];

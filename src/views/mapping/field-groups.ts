import type { Field } from '../../regulation';

/** The fields in the order in which a person looks for them. */
export const fieldGroups = {
  identity: ['candidateNumber', 'lastName', 'firstName', 'fullName', 'birthDate'],
  course: [
    'status',
    'pfmpWeeks',
    'pfmpInterruption',
    'positioning',
    'positioningDate',
    'entryDate',
    'contractWeeks',
  ],
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
  diploma: [
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
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export const groupNames = ['identity', 'course', 'experience', 'dossiers', 'marks', 'diploma'] as const;

export type GroupName = (typeof groupNames)[number];

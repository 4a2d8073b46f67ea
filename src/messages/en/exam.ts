import type { ExamWords } from '../catalogue';

export const exam: ExamWords = {
  formats: { written: 'written', 'oral-and-practical': 'oral and practical', oral: 'oral' },
  stages: {
    written: 'paper',
    familiarisation: 'getting to know the digital environment',
    presentation: 'presentation of the work',
    practice: 'practical scenario',
    interview: 'interview',
  },
  contents: {
    'summary-statement': 'summary statement',
    documents: 'documents produced',
    evidence: 'proofs of experience or training (annexe 1 or 1bis)',
  },
  work: {
    'customer-intake': 'taking charge of the relation with the customer, user or member',
    'customer-administration': 'administrative and management operations of that relation',
    'customer-information-system': 'keeping the information system up to date',
    'staff-careers': 'following staff careers',
    'staff-activity': 'organisational and financial follow-up of staff activity',
    'staff-social': 'part in the social activity',
  },
  attestationParts: {
    identity: 'identity of the candidate',
    session: 'session',
    structure: 'name and address of the structure',
    stamp: 'stamp',
    signature: 'name and signature of the person in charge',
    'structure-type': 'type of structure',
    tasks: 'nature of the tasks',
    dates: 'first and last day',
    weeks: 'number of weeks',
    hours: 'number of hours',
    certificates: 'certificates of work attached',
    'conformity-box': 'conformity box',
  },
  unit: (unit, format, stages, coefficient) => `${unit}: ${format}, coefficient ${coefficient}; ${stages}.`,
  dossier: (contents, pole, work) => `Dossier: ${contents}. Work of pole ${pole}: ${work}.`,
  attestation: (training, experience) => `Annexe 1: ${training}. Annexe 1bis: ${experience}.`,
};

import type { ExamWords } from '../catalogue';

export const exam: ExamWords = {
  formats: { written: 'écrit', 'oral-and-practical': 'oral et pratique', oral: 'oral' },
  stages: {
    written: 'composition',
    familiarisation: "prise en main de l'environnement numérique",
    presentation: 'présentation des travaux',
    practice: 'mise en situation',
    interview: 'entretien',
  },
  contents: {
    'summary-statement': 'état récapitulatif',
    documents: 'documents produits',
    evidence: "justificatifs de l'expérience ou de la formation (annexe 1 ou 1bis)",
  },
  work: {
    'customer-intake': "prise en charge de la relation avec le client, l'usager ou l'adhérent",
    'customer-administration': 'opérations administratives et de gestion liées à cette relation',
    'customer-information-system': "actualisation du système d'information",
    'staff-careers': 'suivi de la carrière du personnel',
    'staff-activity': "suivi organisationnel et financier de l'activité du personnel",
    'staff-social': "participation à l'activité sociale",
  },
  attestationParts: {
    identity: 'identité du candidat',
    session: 'session',
    structure: 'nom et adresse de la structure',
    stamp: 'cachet',
    signature: 'nom et signature du responsable',
    'structure-type': 'type de structure',
    tasks: 'nature des tâches',
    dates: 'dates de début et de fin',
    weeks: 'nombre de semaines',
    hours: "nombre d'heures",
    certificates: 'certificats de travail joints',
    'conformity-box': 'case de conformité',
  },
  unit: (unit, format, stages, coefficient) => `${unit} : ${format}, coefficient ${coefficient} ; ${stages}.`,
  dossier: (contents, pole, work) => `Dossier : ${contents}. Travaux du pôle ${pole} : ${work}.`,
  attestation: (training, experience) => `Annexe 1 : ${training}. Annexe 1bis : ${experience}.`,
};

import { counted } from '../format';
import type { FormWords, PrintingWords } from '../printing-words';

/** Word for word the annexes of the note; what is a slip there ("pris en charge", "de productions") is not repeated. */
export const form: FormWords = {
  titles: {
    training: 'Annexe 1 : Attestation de périodes de formation en milieu professionnel',
    experience: "Annexe 1bis : Attestation d'expérience(s) professionnelle(s)",
  },
  mayBeCopied: '(à photocopier si nécessaire)',
  exam: (session) =>
    `BCP ASSISTANCE A LA GESTION DES ORGANISATIONS ET DE LEURS ACTIVITES – SESSION ${session}`,
  identity: {
    lastName: 'Nom',
    firstName: 'Prénom',
    fullName: 'Nom et prénom',
    birthDate: 'Date de naissance',
    number: "N° d'inscription",
  },
  toBeFilledIn: 'Tableau à renseigner par le tuteur ou le responsable de la structure.',
  toBeJoined: { training: null, experience: 'Joindre les justificatifs (certificats de travail, …).' },
  headings: [
    'Nom, adresse et cachet de la structure',
    'Type de structure (cocher la case)',
    'Nature des tâches (cocher la ou les cases)',
    'Durée (jj/mm/aa)',
  ],
  structureTypes: {
    company: 'Entreprise',
    shop: 'Commerce',
    'liberal-profession': 'Profession libérale',
    craft: "Entreprise d'artisanat",
    association: 'Structure associative',
    mutual: 'Structure mutualiste',
    'administrative-service':
      "Service administratif spécialisé d'entreprise, d'administration ou de collectivité territoriale",
  },
  poles: {
    1: 'Gestion des relations avec les clients, les usagers et les adhérents :',
    2: "Organisation et suivi de l'activité de production de biens ou de services :",
    3: 'Administration du personnel :',
  },
  tasks: {
    'customer-intake':
      "Préparation et prise en charge de la relation avec le client, l'utilisateur ou l'adhérent,",
    'customer-administration':
      "Traitement des opérations administratives et de gestion liées aux relations avec le client, l'utilisateur ou l'adhérent,",
    'customer-information-system':
      "Actualisation du système d'information en lien avec le client, l'utilisateur ou l'adhérent,",
    'production-administration': "Suivi administratif de l'activité de production",
    'production-finance': "Suivi financier de l'activité de production",
    'production-spaces': 'Gestion opérationnelle des espaces physiques et virtuels de travail',
    'staff-careers': 'Suivi de la carrière du personnel',
    'staff-activity': "Suivi organisationnel et financier de l'activité du personnel",
    'staff-social': "Participation à l'activité sociale de l'organisation",
  },
  responsible: 'Nom et signature du responsable',
  duration: { start: 'Du', end: 'Au', weeks: 'Nb de semaines', hours: "Nb d'heures" },
  warning:
    "En cas de non-conformité au règlement d'examen, le candidat ne sera pas autorisé à présenter les épreuves, et le diplôme ne lui sera pas délivré.",
  check: {
    title: 'Cadre réservé au contrôle de conformité',
    conforming: "Attestation conforme au règlement d'examen",
    nonConforming: "Attestation non conforme au règlement d'examen",
  },
  labelled: (label, text) => `${label} : ${text}`.trimEnd(),
};

/** Short where a name follows: the name of a sheet has 31 characters. */
export const sheetNames: PrintingWords['sheetNames'] = {
  training: (person) => (person === null ? 'Annexe 1' : `A1 (${person})`),
  experience: (person) => (person === null ? 'Annexe 1bis' : `A1bis (${person})`),
  record: (person) => (person === null ? 'Fiche' : `Fiche (${person})`),
};

const footer = (annex: string) => (line: string | null) =>
  line === null
    ? `Note aux candidats, ${annex}`
    : `Note aux candidats, ${annex} – préremplie d'après le registre, ${line}`;

export const footers: PrintingWords['footers'] = {
  training: footer('annexe 1'),
  experience: footer('annexe 1bis'),
};

export const printing: PrintingWords = {
  form,
  record: {
    title: 'Fiche de contrôle de conformité',
    row: (sheet, row) => `« ${sheet} », ligne ${row}`,
    labels: { category: 'Catégorie', result: 'Résultat du contrôle', situation: 'Contrôle' },
    unknown: 'non connue',
    findings: 'Constats',
    headings: ['Gravité', 'Constat', 'À faire', 'Règle et source'],
    noFindings: 'Aucun constat.',
    moreFindings: (count) =>
      `… et ${counted(count, 'autre constat', 'autres constats', 'fr')} dans le classeur : voir les résultats du contrôle.`,
    source: (topic, source) => `${topic} (${source})`,
    attestations: 'Attestations (annexes 1 et 1bis)',
    attestationHeadings: ['Registre', 'Structure', 'Du', 'Au', 'Semaines', 'Heures', 'Comptée'],
    line: (sheet, row) => `${sheet}, ligne ${row}`,
    counted: { yes: 'oui', no: 'non' },
    weeksInAll: (weeks) => `Semaines de PFMP retenues d'après le registre : ${weeks}`,
    noAttestations: "Aucune attestation de ce candidat n'est dans un registre du classeur.",
    moreAttestations: (count) =>
      `… et ${counted(count, 'autre attestation', 'autres attestations', 'fr')} dans le classeur.`,
    dossiers: (unit) => `Dossier ${unit}`,
    depositedOn: (day) => `déposé le ${day}`,
    noDossier: 'pas de ligne de ce dossier dans un registre du classeur : voir les constats et la liste',
    signature: {
      date: 'Date du contrôle :',
      name: 'Nom de la personne qui contrôle :',
      signature: 'Signature :',
    },
  },
  sheetNames,
  footers,
};

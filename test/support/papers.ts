import {
  type AuditOptions,
  type AuditedCandidate,
  type CandidatePapers,
  type PaperPerson,
  auditSheet,
  findPapers,
  listIdentities,
  listPeople,
  openRegisters,
  paperPersonOf,
} from '../../src/audit';
import type { Cell } from '../../src/cells';
import { dayOfIso } from '../../src/regulation';
import { type Sheet, readRegister, recogniseRegister } from '../../src/table';
import { lawInForce } from './law';

/** Of one candidate, all that papers are printed from. */
export interface PaperCase {
  readonly person: PaperPerson;
  readonly audited: AuditedCandidate;
  readonly papers: CandidatePapers;
}

const options: AuditOptions = {
  session: lawInForce,
  referenceDay: dayOfIso('2026-06-01'),
  examDate: null,
};

const sheetOf = (name: string, rows: readonly (readonly Cell[])[]): Sheet => ({ name, rows, merges: [] });

/** Reads a list of candidates and its registers, and gives what is printed of the candidate in row 2. */
export function readPaperCase(
  list: readonly (readonly Cell[])[],
  registers: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): PaperCase {
  const sheet = sheetOf('Terminale', list);
  const read = Object.entries(registers).map(([name, rows]) => {
    const register = sheetOf(name, rows);
    const layout = recogniseRegister(register);
    if (layout === null) throw new Error(`${name} is no register`);
    return readRegister(register, layout, lawInForce);
  });
  const book = openRegisters(read, listPeople(sheet, options), options);
  const outcome = auditSheet(sheet, { ...options, registers: book });
  const [audited] = outcome.kind === 'audited' ? outcome.audit.candidates : [];
  const identity = listIdentities(sheet, options).get(2);
  if (audited === undefined || identity === undefined) throw new Error('nobody is listed in row 2');
  return { person: paperPersonOf(identity), audited, papers: findPapers(book, identity) };
}

const listHeadings = ['N° candidat', 'Nom', 'Prénom', 'Date de naissance', 'Catégorie'];

/** Ada, who is listed with a number and a birth date. */
export const listOfAda = [
  listHeadings,
  ['0123456789', "EXEMPLE-D'ÉTÉ", 'Ada Zoé', '05/01/2008', 'hors contrat'],
];

export const trainingHeadings = [
  'N° candidat',
  'Candidat',
  'Date de naissance',
  'Session',
  'Structure',
  'Adresse',
  'Responsable',
  'Type de structure',
  'Pôle 1 : prise en charge',
  'Pôle 1 : traitement administratif',
  'Pôle 3 : carrière du personnel',
  'Du',
  'Au',
  'Nb de semaines',
  "Nb d'heures",
  'Signée',
  'Cachet',
  'Reçue le',
  'Conforme',
];

/** A complete line of annexe 1, with what is said otherwise. */
export function trainingLine(told: Readonly<Partial<Record<(typeof trainingHeadings)[number], Cell>>> = {}) {
  const complete: Readonly<Record<string, Cell>> = {
    'N° candidat': '0123456789',
    Candidat: "EXEMPLE-D'ÉTÉ Ada Zoé",
    'Date de naissance': '05/01/2008',
    Session: 2026,
    Structure: 'Mairie de Modèle-sur-Loire',
    Adresse: '1 place de l’Hôtel-de-Ville, 45000 Modèle-sur-Loire',
    Responsable: 'Mme Noëlle Type',
    'Type de structure': 'Collectivité territoriale',
    'Pôle 1 : prise en charge': 'x',
    'Pôle 3 : carrière du personnel': 'x',
    Du: '05/01/2026',
    Au: '30/01/2026',
    'Nb de semaines': 4,
    "Nb d'heures": 140,
    Signée: 'oui',
    Cachet: 'oui',
    'Reçue le': '10/02/2026',
    Conforme: 'conforme',
  };
  return trainingHeadings.map((heading) =>
    heading in told ? (told[heading] ?? null) : (complete[heading] ?? null),
  );
}

const experienceHeadings = [
  'N° candidat',
  'Structure',
  'Responsable',
  'Type de structure',
  'Pôle 3 : activité du personnel',
  'Du',
  'Au',
  'Certificats joints',
  'Salarié',
  'Emploi qualifié',
  'Conforme',
];

/** A register of annexe 1bis with one line of Ada. */
export const experienceOfAda: readonly (readonly Cell[])[] = [
  experienceHeadings,
  [
    '0123456789',
    'Garage Prévôt & Fils',
    'M. Gaël Modèle',
    'Entreprise d’artisanat',
    'oui',
    '01/09/2022',
    '31/08/2025',
    'oui',
    'oui',
    'oui',
    'non conforme',
  ],
];

/** A register of dossiers with both of Ada. */
export const dossiersOfAda: readonly (readonly Cell[])[] = [
  [
    'N° candidat',
    'Épreuve',
    'État récapitulatif',
    'Travail 1',
    'Travail 2',
    'Travail 3',
    'Justificatifs',
    'Double ou ressources',
    'Déposé le',
  ],
  ...['E31', 'E32'].map((unit) => [
    '0123456789',
    unit,
    'oui',
    'oui',
    'oui',
    'oui',
    'oui',
    'oui',
    '02/05/2026',
  ]),
];

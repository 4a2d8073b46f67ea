import type { Cell } from '../../src/cells';
import type { AuditOptions } from '../../src/audit';
import type { CellRange, Sheet } from '../../src/table';
import { lawInForce } from './law';

/** Headings as schools write them, by the column of a generated candidate that stands under them. */
export const realHeadings: Readonly<Record<string, string>> = {
  candidateNumber: 'N° Candidat',
  lastName: 'Nom de famille',
  firstName: 'Prénom(s)',
  birthDate: 'Date de Naissance',
  status: 'Catégorie Candidat',
  pfmpWeeks: 'Nombre de semaines effectuées',
  positioning: 'Positionnement (semaines)',
  positioningDate: 'Date de la décision',
  entryDate: 'Date d’entrée en formation',
  contractWeeks: 'Durée du contrat (semaines)',
  'experienceStart 1': 'Début 1',
  'experienceEnd 1': 'Fin 1',
  'workingTime 1': 'Temps de travail 1',
  'experienceStart 2': 'Début 2',
  'experienceEnd 2': 'Fin 2',
  'workingTime 2': 'Temps de travail 2',
  'experienceStart 3': 'Début 3',
  'experienceEnd 3': 'Fin 3',
  'workingTime 3': 'Temps de travail 3',
  employee: 'Salarié (oui/non)',
  qualifiedJob: 'Emploi qualifié',
  registrationDate: 'Date d’inscription',
  attestation: 'Attestation conforme',
  dossierE31: 'Dossier E31',
  evidenceE31: 'Justificatifs E31',
  dossierE32: 'Dossier E32',
  evidenceE32: 'Justificatifs E32',
  markE2: 'Note E2 /20',
  markE31: 'Note E31',
  markE32: 'Note E32',
  examDate: 'Date de l’examen',
  examDateE31: 'Date E31',
  examDateE32: 'Date E32',
};

/** A sheet from A1 on. */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  merges: readonly CellRange[] = [],
  name = 'Classe A',
): Sheet {
  return { name, rows, merges };
}

/** A merge by its first and last cell, as rows and columns from 0. */
export function merge(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

/** An audit by the law in force, as on the exam day. */
export const plainAudit: AuditOptions = { session: lawInForce, referenceDay: null, examDate: null };

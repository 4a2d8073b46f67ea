import { type Judgement, type Reading, type Session, type Verdict, createJudge } from '../../src/regulation';
import type { Candidate, ControlUnit, Field, GeneralUnit } from '../../src/regulation';
import { createCandidateReader } from '../../src/table';
import { type Cells, allColumns } from './candidates';
import { lawInForce } from './law';
import { fieldOf, layoutOf } from './tables';

/** Makes the function that judges a candidate's cells in a workbook with these columns. */
export function createCellJudge(columns: readonly string[] = allColumns, session: Session = lawInForce) {
  const read = createCandidateReader(layoutOf(columns), session, null);
  return (cells: Cells, referenceDay: number | null = null): Judgement =>
    createJudge(session, referenceDay)(read(columns.map((column) => cells[column] ?? null)));
}

/** Makes the function that tells which of a candidate's columns hold something that could not be read. */
export function createUnreadableFinder(
  columns: readonly string[] = allColumns,
  session: Session = lawInForce,
) {
  const read = createCandidateReader(layoutOf(columns), session, null);
  return (cells: Cells): readonly string[] => {
    const candidate = read(columns.map((column) => cells[column] ?? null));
    return columns.filter((column) => {
      const { field, part } = fieldOf(column);
      return readingOf(candidate, field, part).kind === 'unreadable';
    });
  };
}

const nothing: Reading<unknown> = { kind: 'not-asked' };

/** What was read of one field. */
export function readingOf(candidate: Candidate, field: Field, part: number): Reading<unknown> {
  const { identity, E2, E31, E32 } = candidate;
  switch (field) {
    case 'candidateNumber':
      return identity.number;
    case 'lastName':
    case 'firstName':
    case 'fullName':
    case 'birthDate':
      return identity[field];
    case 'pfmpInterruption':
      return candidate.interruption;
    case 'pfmpWeeks':
      return candidate.pfmpWeeks[part] ?? nothing;
    case 'experienceStart':
      return candidate.certificates[part]?.start ?? nothing;
    case 'experienceEnd':
      return candidate.certificates[part]?.end ?? nothing;
    case 'workingTime':
      return candidate.certificates[part]?.workingTime ?? nothing;
    case 'dossierE31':
      return E31.dossier;
    case 'dossierE32':
      return E32.dossier;
    case 'evidence':
    case 'evidenceE31':
      return E31.evidence;
    case 'evidenceE32':
      return E32.evidence;
    case 'markE2':
      return E2;
    case 'markE31':
      return E31.mark;
    case 'markE32':
      return E32.mark;
    case 'examDateE31':
      return E31.examDate;
    case 'examDateE32':
      return E32.examDate;
    case 'status':
    case 'positioning':
    case 'positioningDate':
    case 'entryDate':
    case 'contractWeeks':
    case 'employee':
    case 'qualifiedJob':
    case 'registrationDate':
    case 'attestation':
    case 'examDate':
      return candidate[field];
    case 'examForm':
      return candidate.diploma.form;
    case 'markOptional':
      return candidate.diploma.optional[part] ?? nothing;
    case 'markProject':
      return candidate.diploma.project;
    case 'markE11':
    case 'markE12':
    case 'markE33':
    case 'markE41':
    case 'markE42':
    case 'markE51':
    case 'markE52':
    case 'markE6':
    case 'markE7':
      return candidate.diploma.units[field.slice('mark'.length) as GeneralUnit];
    case 'controlE11':
    case 'controlE12':
    case 'controlE33':
    case 'controlE51':
    case 'controlE52':
      return candidate.diploma.control[field.slice('control'.length) as ControlUnit];
    default:
      return field satisfies never;
  }
}

/** How favourable a verdict is; null for `out-of-scope`, which is neither good nor bad. */
export function favourOf(verdict: Verdict): number | null {
  switch (verdict) {
    case 'compliant':
      return 2;
    case 'incomplete':
      return 1;
    case 'non-compliant':
      return 0;
    case 'out-of-scope':
      return null;
    default:
      return verdict satisfies never;
  }
}

/** The codes of a judgement, as a text that does not depend on their order. */
export function codesOf({ findings }: Pick<Judgement, 'findings'>): string {
  return findings
    .map(({ code, severity }) => `${code} (${severity})`)
    .sort()
    .join(', ');
}

import type { AttestationKind, Likeness } from '../../regulation';
import { dossierUnits, structureTypes, tasks } from '../../regulation';
import {
  type RegisterColumn,
  amountColumns,
  attestationColumns,
  dayColumns,
  dossierColumns,
  headingOf,
  structureTypeName,
} from '../../table';
import { conformities, ticked, workingTimes } from './draft';

export type RegisterKind = AttestationKind | 'dossier';

/** What Excel is to ask of what is typed into a column; it warns, and takes whatever is typed. */
export type RegisterCheck =
  | { readonly kind: 'none' }
  /** a text that is kept as it is typed, with its zeros */
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'amount' };

export interface NewColumn {
  readonly heading: string;
  /** characters */
  readonly width: number;
  readonly check: RegisterCheck;
}

/** A register that is made new: one sheet with one Excel table. */
export interface NewRegister {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly NewColumn[];
  /** the lines that it begins with, as wide as its columns; null: an empty cell */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What the sheets are called, and their tables. */
export const registerSheets: Readonly<Record<RegisterKind, string>> = {
  training: 'PFMP',
  experience: 'Expérience',
  dossier: 'Dossiers',
};
const tables: Readonly<Record<RegisterKind, string>> = {
  training: 'AGORA_PFMP',
  experience: 'AGORA_Experience',
  dossier: 'AGORA_Dossiers',
};

/** Asked of work, and not of training (annexe 1bis). */
const ofExperience: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'certificates',
  'employee',
  'qualifiedJob',
  'workingTime',
]);
const ticks: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>(tasks);
const answers: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'signed',
  'stamped',
  'certificates',
  'employee',
  'qualifiedJob',
  'summary',
  'work1',
  'work2',
  'work3',
  'evidence',
  'day',
]);

/**
 * A register to be made, with the columns of its form (note, annexes 1 and 1bis; § 2 for dossiers).
 *
 * @param people  the candidates of the list: a register of dossiers has a line for each and each épreuve from the start
 * @example planRegister('training', []).sheet → 'PFMP'
 */
export function planRegister(kind: RegisterKind, people: readonly Likeness[]): NewRegister {
  const columns = columnsOf(kind);
  const rows =
    kind !== 'dossier'
      ? []
      : people.flatMap(({ number, name }) =>
          dossierUnits.map((unit) => {
            const told: Partial<Record<RegisterColumn, string | null>> = {
              candidateNumber: number,
              fullName: name,
              unit,
            };
            return columns.map((column) => told[column] ?? null);
          }),
        );
  return {
    sheet: registerSheets[kind],
    table: tables[kind],
    columns: columns.map((column) => ({
      heading: headingOf(column),
      width: widthOf(column),
      check: checkOf(column),
    })),
    rows,
  };
}

function columnsOf(kind: RegisterKind): readonly RegisterColumn[] {
  const person = ['candidateNumber', 'fullName'] as const;
  switch (kind) {
    case 'training':
      return [...person, ...attestationColumns.filter((column) => !ofExperience.has(column))];
    case 'experience':
      return [...person, ...attestationColumns];
    case 'dossier':
      return [...person, ...dossierColumns];
    default:
      return kind satisfies never;
  }
}

const wide: Readonly<Partial<Record<RegisterColumn, number>>> = {
  fullName: 26,
  structure: 30,
  structureAddress: 34,
  responsible: 20,
  structureType: 22,
};

function widthOf(column: RegisterColumn): number {
  return wide[column] ?? Math.max(11, Math.min(18, headingOf(column).length + 3));
}

function checkOf(column: RegisterColumn): RegisterCheck {
  if (dayColumns.has(column)) return { kind: 'day' };
  if (amountColumns.has(column)) return { kind: 'amount' };
  if (ticks.has(column)) return { kind: 'list', values: [ticked.task] };
  if (answers.has(column)) return { kind: 'list', values: [ticked.yes, ticked.no] };
  if (column === 'structureType') return { kind: 'list', values: structureTypes.map(structureTypeName) };
  if (column === 'conformity') return { kind: 'list', values: Object.values(conformities) };
  if (column === 'workingTime') return { kind: 'list', values: Object.values(workingTimes) };
  if (column === 'unit') return { kind: 'list', values: [...dossierUnits] };
  return column === 'candidateNumber' ? { kind: 'text' } : { kind: 'none' };
}

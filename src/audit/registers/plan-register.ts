import {
  type AttestationKind,
  type Likeness,
  attestationKinds,
  dossierUnits,
  structureTypes,
  tasks,
} from '../../regulation';
import {
  type RegisterColumn,
  attestationColumns,
  dossierColumns,
  headingOf,
  structureTypeName,
} from '../../table';
import { foldText } from '../../cells';
import { conformities, ticked, workingTimes } from './draft';
import { nameKey } from './join-lines';

export type RegisterKind = AttestationKind | 'dossier';

/** The kinds of registers, in the order in which a centre fills them. */
export const registerKinds: readonly RegisterKind[] = [...attestationKinds, 'dossier'];

/** What may stand in a column: Excel warns of anything else, and takes it all the same. */
export type RegisterCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'amount' };

export interface RegisterPlanColumn {
  readonly heading: string;
  /** characters */
  readonly width: number;
  readonly check: RegisterCheck;
}

/** A register that a workbook does not have yet. */
export interface NewRegister {
  /** of the sheet: 'PFMP' */
  readonly name: string;
  /** of the Excel table, free of accents: 'AGORA_PFMP' */
  readonly table: string;
  readonly columns: readonly RegisterPlanColumn[];
  /** the first cells of each line; the others are empty */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Workbook data: French in every language, by which the sheet is known again. */
const names: Readonly<Record<RegisterKind, Pick<NewRegister, 'name' | 'table'>>> = {
  training: { name: 'PFMP', table: 'AGORA_PFMP' },
  experience: { name: 'Expérience', table: 'AGORA_Experience' },
  dossier: { name: 'Dossiers', table: 'AGORA_Dossiers' },
};

/** What annexe 1bis asks for and annexe 1 does not. */
const ofExperienceAlone: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'certificates',
  'employee',
  'qualifiedJob',
  'workingTime',
]);

/**
 * Plans the sheet of a register: a column for each line of the form (annexe 1, annexe 1bis) or of the dossier
 * (note § 2), with what may stand in it.
 *
 * @param kind  attestations of training or of experience, or dossiers
 * @param people  the candidates of the workbook: a register of dossiers gets a line for each of them and each of E31
 *   and E32; one who stands on two lists gets them once, one without number and name none
 * @returns the plan, whose sheet is recognised as a register of its kind, also when it is empty
 * @example planRegister('training', []).name → 'PFMP'
 */
export function planRegister(kind: RegisterKind, people: readonly Likeness[]): NewRegister {
  return {
    ...names[kind],
    columns: columnsOf(kind).map((column) => ({
      heading: headingOf(column),
      width: widths[column] ?? WIDTH,
      check: checks[column] ?? { kind: 'none' },
    })),
    rows:
      kind === 'dossier'
        ? eachOnce(people).flatMap(({ number, name }) => dossierUnits.map((unit) => [number, name, unit]))
        : [],
  };
}

function columnsOf(kind: RegisterKind): readonly RegisterColumn[] {
  const person: readonly RegisterColumn[] = ['candidateNumber', 'fullName'];
  switch (kind) {
    case 'training':
      return [...person, ...attestationColumns.filter((column) => !ofExperienceAlone.has(column))];
    case 'experience':
      return [...person, ...attestationColumns];
    case 'dossier':
      return [...person, ...dossierColumns];
    default:
      return kind satisfies never;
  }
}

const list = (...values: readonly string[]): RegisterCheck => ({ kind: 'list', values });
const day: RegisterCheck = { kind: 'day' };
const amount: RegisterCheck = { kind: 'amount' };
const answer = list(ticked.yes, ticked.no);
/** On the form a box is ticked or left: nobody writes "no" into it. */
const tick = list(ticked.task);

type ByColumn<T> = Readonly<Partial<Record<RegisterColumn, T>>>;
const everyTask = <T>(item: T): ByColumn<T> => Object.fromEntries(tasks.map((task) => [task, item]));

const checks: ByColumn<RegisterCheck> = {
  birthDate: day,
  structureType: list(...structureTypes.map(structureTypeName)),
  ...everyTask(tick),
  start: day,
  end: day,
  weeks: amount,
  hours: amount,
  signed: answer,
  stamped: answer,
  receivedOn: day,
  certificates: answer,
  employee: answer,
  qualifiedJob: answer,
  workingTime: list(...Object.values(workingTimes)),
  conformity: list(...Object.values(conformities)),
  unit: list(...dossierUnits),
  summary: answer,
  work1: answer,
  work2: answer,
  work3: answer,
  evidence: answer,
  day: answer,
  depositedOn: day,
  notifiedOn: day,
};

/** Of a day, an answer, a number; longer headings are broken into lines. */
const WIDTH = 12;
const widths: ByColumn<number> = {
  candidateNumber: 14,
  fullName: 26,
  session: 10,
  structure: 28,
  structureAddress: 32,
  responsible: 22,
  structureType: 24,
  ...everyTask(15),
  workingTime: 14,
  conformity: 15,
  unit: 10,
  summary: 14,
  evidence: 15,
  day: 14,
};

function eachOnce(people: readonly Likeness[]): readonly Likeness[] {
  const found = new Map<string, Likeness>();
  for (const person of people) {
    const { number, name, birthDate } = person;
    if (number === null && name === null) continue;
    const key = [
      number === null ? '' : foldText(number),
      name === null ? '' : nameKey(name),
      birthDate ?? '',
    ].join('\n');
    if (!found.has(key)) found.set(key, person);
  }
  return [...found.values()];
}

import { type Draft, type RegisterBook, listPeople, openRegisters } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { calendarDay, sessionInForce } from '../../src/regulation';
import {
  type RegisterColumn,
  type Sheet,
  attestationColumns,
  dossierColumns,
  headingOf,
  readRegister,
  recogniseRegister,
} from '../../src/table';

const ofExperience: readonly RegisterColumn[] = ['certificates', 'employee', 'qualifiedJob', 'workingTime'];
const forExperience: readonly RegisterColumn[] = ['candidateNumber', 'fullName', ...attestationColumns];
const columns = forExperience.filter((column) => !ofExperience.includes(column));
const ofDossiers: readonly RegisterColumn[] = ['candidateNumber', 'fullName', ...dossierColumns];

type Line = Readonly<Partial<Record<RegisterColumn, Cell>>>;

const day = (year: number, month: number, date: number): Cell => ({
  kind: 'date',
  serial: calendarDay(year, month, date) ?? 0,
});

const whole: Line = {
  fullName: 'MODÈLE Léo',
  birthDate: day(2008, 1, 5),
  session: 2026,
  structure: 'Mairie de Modèle-sur-Loire',
  responsible: 'Mme Type',
  structureType: 'Service administratif',
  'customer-intake': 'x',
  'staff-careers': 'x',
  signed: 'oui',
  stamped: 'oui',
  receivedOn: day(2026, 5, 4),
  conformity: 'conforme',
};

/** One of nobody; and of one candidate a whole one, one without its stamp, one that overlaps, one whose days are the wrong way round. */
const lines: readonly Line[] = [
  { ...whole, start: day(2025, 9, 8), end: day(2025, 10, 17), weeks: 6, hours: 210 },
  { ...whole, start: day(2025, 11, 3), end: day(2025, 12, 12), weeks: 6, hours: 210, stamped: 'non' },
  { ...whole, start: day(2026, 1, 12), end: day(2026, 2, 20), weeks: 7, hours: 210 },
  { ...whole, fullName: 'INCONNU Bob', start: day(2026, 1, 5), end: day(2026, 1, 30), weeks: 4 },
  { ...whole, structure: 'Garage Fictif', start: day(2026, 4, 30), end: day(2026, 3, 2), weeks: 8 },
];
const dossiers: readonly Line[] = [
  { fullName: 'MODÈLE Léo', unit: 'E31', summary: 'oui', work1: 'oui', work2: 'non', evidence: 'oui' },
];

const sheetOf = (name: string, own: readonly RegisterColumn[], held: readonly Line[]): Sheet => ({
  name,
  rows: [own.map(headingOf), ...held.map((line) => own.map((column): Cell => line[column] ?? null))],
  merges: [],
});

/** The registers of the sample class, as the pane makes them. */
export function openSampleRegisters(list: Sheet): RegisterBook {
  const settings = { session: sessionInForce(), referenceDay: calendarDay(2026, 6, 1), examDate: null };
  const registers = [
    sheetOf('PFMP', columns, lines),
    sheetOf('Expérience', forExperience, []),
    sheetOf('Dossiers', ofDossiers, dossiers),
  ].flatMap((sheet) => {
    const layout = recogniseRegister(sheet);
    return layout === null ? [] : [readRegister(sheet, layout, settings.session)];
  });
  return openRegisters(registers, listPeople(list, settings), settings);
}

/** What somebody has typed of a paper, half of it. */
export const sampleDraft: Draft = new Map([
  ['structure', 'Association Exemple'],
  ['structureType', 'Structure associative'],
  ['start', '04/05/26'],
  ['end', '29/05/2'],
  ['weeks', '4'],
  ['staff-activity', 'x'],
  ['signed', 'oui'],
]);

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AuditOptions, type AuditedCandidate, type WorkbookAudit, auditWorkbook } from '../../src/audit';
import { type Cell, dayOfText } from '../../src/cells';
import { type Session, type WeekConvention, knownSessions, weekConventions } from '../../src/regulation';
import {
  type RegisterColumn,
  type Sheet,
  attestationColumns,
  dossierColumns,
  headingOf,
  personColumns,
} from '../../src/table';
import { parseCsv } from './csv';
import { lawOf } from './law';

/** One row of `test/cases/registers.csv`: a candidate of a list, the lines of its registers, what the law says. */
export interface RegisterCase {
  readonly line: number;
  readonly clause: string;
  readonly session: number;
  readonly status: string;
  /** of the list, by field; and today, convention */
  readonly told: ReadonlyMap<string, string>;
  readonly lines: readonly RegisterLine[];
  readonly verdict: string;
  /** codes of the candidate, then of the registers */
  readonly expected: string;
}

interface RegisterLine {
  readonly sheet: 'PFMP' | 'Expérience' | 'Dossiers';
  readonly cells: ReadonlyMap<string, string>;
}

const file = 'registers.csv';

/** A complete form: what a row of the table leaves unsaid. */
const complete: Readonly<Partial<Record<RegisterColumn, string>>> = {
  fullName: 'EXEMPLE Ada',
  birthDate: '05/01/2008',
  session: '2026',
  structure: 'Mairie de Modèle-sur-Loire',
  responsible: 'Mme Type',
  structureType: 'Entreprise',
  'customer-intake': 'x',
  'staff-careers': 'x',
  signed: 'oui',
  stamped: 'oui',
  receivedOn: '01/05/2026',
  certificates: 'oui',
  employee: 'oui',
  qualifiedJob: 'oui',
  conformity: 'conforme',
};
const completeDossier: typeof complete = {
  fullName: 'EXEMPLE Ada',
  summary: 'oui',
  work1: 'oui',
  work2: 'oui',
  work3: 'oui',
  evidence: 'oui',
  day: 'oui',
  depositedOn: '02/05/2026',
};

/** Headings of the list of candidates, by field. */
const listHeadings: Readonly<Record<string, string>> = {
  fullName: 'Nom et prénom',
  candidateNumber: 'N° candidat',
  birthDate: 'Date de naissance',
  status: 'Catégorie',
  pfmpWeeks: 'Semaines de PFMP',
  pfmpInterruption: 'Interruption',
  positioning: 'Positionnement',
  contractWeeks: 'Durée du contrat (semaines)',
  entryDate: "Date d'entrée en formation",
  registrationDate: "Date d'inscription",
  examDate: "Date de l'examen",
  dossierE31: 'Dossier E31',
  evidenceE31: 'Justificatifs E31',
};

export function readRegisterCases(): readonly RegisterCase[] {
  const { lines } = parseCsv(readFileSync(resolve('test/cases', file), 'utf8'), file);
  return lines.flatMap(({ line, cells }) => {
    const cell = (heading: string) => cells.get(heading) ?? '';
    const sessions = cell('session') === '' ? knownSessions : cell('session').split(' ').map(Number);
    return sessions.map((session): RegisterCase => ({
      line,
      clause: cell('clause'),
      session,
      status: cell('status'),
      told: new Map(words(cell('told')).map(pair)),
      lines: cell('lines')
        .split('|')
        .filter((text) => text.trim() !== '')
        .map((text) => lineOf(text.trim(), session)),
      verdict: cell('verdict'),
      expected: cell('expected'),
    }));
  });
}

/** Each row once, in the last session that it is for: where it is read and written is the same in all of them. */
export function readRegisterRows(): readonly RegisterCase[] {
  return [...new Map(readRegisterCases().map((each) => [each.line, each] as const)).values()];
}

const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** `column=value`, an underscore for a space. */
function pair(word: string): readonly [string, string] {
  const [name = '', value = ''] = word.split('=');
  return [name, value.replace(/_/g, ' ')];
}

/** `05/01/2026>30/01/2026 s4 h140 signed=non`; `exp` before it: of experience; or `E31 summary=non`. */
function lineOf(text: string, session: number): RegisterLine {
  const all = words(text);
  const [first = ''] = all;
  if (/^E3[12]$/.test(first)) {
    const cells = { ...completeDossier, unit: first, ...Object.fromEntries(all.slice(1).map(pair)) };
    return { sheet: 'Dossiers', cells: new Map(Object.entries(cells)) };
  }
  const isExperience = first === 'exp';
  const cells = new Map(Object.entries({ ...complete, session: String(session) }));
  for (const word of isExperience ? all.slice(1) : all) {
    const [start, end] = word.split('>');
    if (end !== undefined && start !== undefined) cells.set('start', start).set('end', end);
    else if (/^s[\d,]*$/.test(word)) cells.set('weeks', word.slice(1));
    else if (/^h[\d,]*$/.test(word)) cells.set('hours', word.slice(1));
    else if (word.startsWith('tasks=')) {
      cells.delete('customer-intake');
      cells.delete('staff-careers');
      for (const task of word.slice('tasks='.length).split(',')) if (task !== '') cells.set(task, 'x');
    } else cells.set(...pair(word));
  }
  return { sheet: isExperience ? 'Expérience' : 'PFMP', cells };
}

const columnsOf: Readonly<Record<RegisterLine['sheet'], readonly RegisterColumn[]>> = {
  PFMP: [...personColumns, ...attestationColumns],
  Expérience: [...personColumns, ...attestationColumns],
  Dossiers: [...personColumns, ...dossierColumns],
};

/** The sheets of the workbook that a row describes: the list, then its registers. */
export function sheetsOf({ status, told, lines }: RegisterCase): readonly Sheet[] {
  const fields = ['fullName', 'birthDate', 'status', ...told.keys()].filter((field) => field in listHeadings);
  const ada: Readonly<Record<string, string>> = {
    fullName: 'EXEMPLE Ada',
    birthDate: '05/01/2008',
    status,
    ...Object.fromEntries(told),
  };
  const shown = [...new Set(fields)];
  const rows: Cell[][] = [
    shown.map((field) => listHeadings[field] ?? field),
    shown.map((field) => ada[field] ?? null),
  ];
  if (told.has('namesake')) rows.push(shown.map((field) => (field === 'fullName' ? 'EXEMPLE Ada' : null)));
  const registers = (['PFMP', 'Expérience', 'Dossiers'] as const).flatMap((name): readonly Sheet[] => {
    const own = lines.filter(({ sheet }) => sheet === name);
    if (own.length === 0) return [];
    const left = new Set(words((told.get('without') ?? '').replace(/,/g, ' ')));
    const columns = columnsOf[name].filter((column) => !left.has(column));
    const cells = own
      .filter((line) => line.cells.get('fullName') !== 'nobody')
      .map((line) => columns.map((column): Cell => line.cells.get(column) ?? null));
    return [{ name, rows: [columns.map(headingOf), ...cells], merges: [] }];
  });
  return [{ name: 'Candidats', rows, merges: [] }, ...registers];
}

/** What a row asks for. */
export function optionsOf({ told, session }: RegisterCase, law: Session = lawOf(session)): AuditOptions {
  return {
    session: law,
    referenceDay: dayOfText(told.get('today') ?? ''),
    examDate: null,
    convention: conventionOf(told.get('convention')),
  };
}

/** What the audit finds of the candidate, and of the registers. */
export function auditCase(
  register: RegisterCase,
  law: Session = lawOf(register.session),
): {
  readonly audit: WorkbookAudit;
  readonly ada: AuditedCandidate;
} {
  const audit = auditWorkbook(sheetsOf(register), optionsOf(register, law));
  const ada = audit.sheets[0]?.candidates[0];
  if (ada === undefined) throw new Error(`${file} line ${register.line}: no candidate`);
  return { audit, ada };
}

function conventionOf(text: string | undefined): WeekConvention {
  return weekConventions.find((each) => each === text) ?? 'weekdays';
}

/** The codes that a row expects, as its audit gives them. */
export function codesFound(register: RegisterCase, law?: Session): string {
  const { audit, ada } = auditCase(register, law);
  const own = ada.findings.map(({ code, severity }) => (severity === 'info' ? `(${code})` : code));
  const others = audit.registers.flatMap(({ findings }) => findings.map(({ code }) => code));
  return [...own, ...others].join(' ') || '-';
}

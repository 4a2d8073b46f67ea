import { auditSheet, placeMarks } from '../../src/audit';
import type { Cell } from '../../src/cells';
import type { KnownSheet } from '../../src/excel';
import { french } from '../../src/messages';
import { calendarDay, sessionInForce } from '../../src/regulation';
import { openSampleRegisters } from './sample-registers';
import type { LayoutWishes, Sheet } from '../../src/table';

/** How the sample differs from the usual. */
export interface SampleWishes {
  readonly rows?: readonly (readonly Cell[])[];
  readonly wishes?: LayoutWishes;
  readonly isProtected?: boolean;
  readonly isMarked?: boolean;
  /** whether the workbook has registers */
  readonly hasRegisters?: boolean;
}

const headings = [
  'Nom',
  'Prénom',
  'Catégorie',
  'Stages effectués',
  'PFMP (semaines)',
  'Attestation conforme',
  'Dossier E31',
  'Justificatifs E31',
  'Dossier E32',
  'Justificatifs E32',
  'Note E2',
  'Observations',
];

/** A class as centres have it: every kind of verdict, words that can't be understood, a total. */
export const classList: readonly (readonly Cell[])[] = [
  ['Bac pro AGOrA – candidats', null],
  [],
  headings,
  ['EXEMPLE', 'Ada', 'CNED', 'cabinet', 20, 'oui', 'oui', 'oui', 'oui', 'oui', 12, null],
  ['MODÈLE', 'Léo', 'hors contrat', 'mairie', 18, 'oui', 'non', 'oui', 'oui', 'non', 9.5, 'relancé'],
  ['FICTIF', 'Zoé', 'FPC', 'association', 22, 'oui', 'oui', 'oui', 'oui', 'oui', 14, null],
  ['TÉMOIN', 'Ali', 'FPC', 'mairie', 20, 'oui', 'oui', 'oui', 'oui', 'oui', 11, null],
  ['ESSAI', 'Inès', 'alternance', 'garage', 20, 'à voir', 'oui', null, 'oui', 'oui', 'ABS', null],
  ['NOTIONNEL', 'Max', 'élève', 'mairie', 21, 'oui', 'oui', 'oui', 'en cours', 'oui', 10, null],
  ['VIRTUEL', 'Eva', 'lycée sous contrat', 'mairie', 22, 'oui', 'oui', 'oui', 'oui', 'oui', 15, null],
  ['SUPPOSÉ-DE-LA-TRÈS-LONGUE-APPELLATION', 'Marie-Antoinette', 'CNED', null, 'vingt', 'non', 'oui', 'oui'],
  ['Moyenne de la classe', null, null, null, 20.4],
];

const markHeadings = [
  'Nom',
  'Catégorie',
  'E11',
  'Maths',
  'E2',
  'E31',
  'E32',
  'PSE',
  'LVA',
  'LVB',
  'Français',
  'Histoire-géographie',
  'Arts appliqués',
  'EPS',
  'Facultatif 1',
  'Contrôle E51',
  'Contrôle maths',
  'E99',
];

/** A sheet of marks: every proposed result, marks kept, absent, unreadable, and a column that is of no unit. */
export const markList: readonly (readonly Cell[])[] = [
  markHeadings,
  ['EXEMPLE Ada', 'CNED', 15, 14, 16, 15, 14, 13, 15, 14, 16, 13, 15, 17, 14],
  ['MODÈLE Léo', 'reconversion', 10, 9.9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
  ['FICTIF Zoé', 'reconversion', 9, 8, 11, 10, 12, 9, 8, 9, 7, 9, 10, 11, null, 12, 13],
  ['TÉMOIN Ali', 'reconversion', 7, 5, 8, 9, 7, 8, 6, 7, 8, 7, 9, 10],
  ['ESSAI Inès', 'CNED', 12, 11, 13, 12, 11, 12, 10, 12, null, 11, 13, 'ABS'],
  ['NOTIONNEL Max', 'CNED', 12, 11, 13, 12, 11, 12, 10, 12, '14 (2023)', 11, 13, 'ABI'],
  ['VIRTUEL Eva', 'élève', 12, '12,5,5', 13, 12, 11, 12, 10, 12, 12, 11, 13, 14, null, null, null, 12],
  ['SUPPOSÉ-DE-LA-TRÈS-LONGUE-APPELLATION Marie', '3 ans', 12, 11, 13, 'NV', 11, 12, 10, 12, 12, 11, 13, 14],
  ['PRÉTENDU Sam', 'reconversion', 9, 9, 10, 10, 10, 9, 9, 9, 8, 9, 'ABJ', 12],
];

/** As many rows as a whole académie has, each with something to say of it. */
export function longList(count: number): readonly (readonly Cell[])[] {
  const row = (number: number): readonly Cell[] => [
    `CANDIDAT ${number}`,
    'Ada',
    'CNED',
    null,
    number % 20,
    'oui',
    'oui',
    'oui',
    'oui',
    'oui',
    12,
  ];
  return [headings, ...Array.from({ length: count }, (_, index) => row(index + 1))];
}

/** A sheet as the desk knows it, audited by the real rules. */
export function knowSample(given: SampleWishes = {}): KnownSheet {
  const {
    rows = classList,
    wishes = {},
    isProtected = false,
    isMarked = false,
    hasRegisters = false,
  } = given;
  const sheet: Sheet = { name: 'Terminale AGOrA', rows, merges: [] };
  const book = hasRegisters ? openSampleRegisters(sheet) : null;
  const outcome = auditSheet(sheet, {
    session: sessionInForce(),
    referenceDay: calendarDay(2026, 6, 1),
    examDate: null,
    wishes,
    ...(book === null ? {} : { registers: book }),
  });
  if (outcome.kind === 'skipped') throw new Error(`the sample is no table of candidates: ${outcome.reason}`);
  const { audit, layout } = outcome;
  const place = placeMarks(sheet, audit, { tables: [], filter: null, isProtected }, french.marking);
  return {
    id: 'sample',
    name: sheet.name,
    audit,
    layout,
    marks: isMarked && place.kind === 'beside' ? place : null,
    place,
    headings: { ...sheet, rows: rows.slice(0, layout.headerRow + 1) },
    registers:
      book === null ? null : { book, sources: book.registers.map(({ name }) => ({ id: name, name })) },
  };
}

import type { CalendarDay } from '../calendar';
import type { Candidate, DossierFile } from '../candidate';
import type { DossierUnit } from '../fields';
import type { Report } from '../findings';
import { type Reading, absent, value } from '../reading';
import { examDayOf, isStillToCome } from '../rules/dossier';

/** What the dossier of E31 or E32 holds (note § 2), and what the candidate brings on the day. */
export const checklistItems = [
  'summary',
  'work1',
  'work2',
  'work3',
  'evidence',
  'day',
  'depositedOn',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** How a dossier stands on the day on which it is judged. */
export type ChecklistState = 'complete' | 'to-complete' | 'too-late';

/** One dossier as its line of the register tells it. */
export interface ChecklistLine {
  readonly sheet: string;
  /** from 1 */
  readonly row: number;
  readonly cells: Readonly<Record<ChecklistItem | 'notifiedOn', string | null>>;
  /** the état récapitulatif */
  readonly summary: Reading<boolean>;
  /** documents of the three kinds of work of the pole */
  readonly work: readonly [Reading<boolean>, Reading<boolean>, Reading<boolean>];
  /** proofs of experience, or of the hours of training (annexe 1 or 1bis) */
  readonly evidence: Reading<boolean>;
  /** E31: the duplicate of the dossier; E32: the resources and documents that it names */
  readonly day: Reading<boolean>;
  readonly depositedOn: Reading<CalendarDay>;
  /** when a "non valide" was notified to the candidate */
  readonly notifiedOn: Reading<CalendarDay>;
}

/** What lacks of a dossier, and its cell. */
export interface ChecklistLack {
  readonly item: ChecklistItem;
  readonly cell: string | null;
  /** the cell says no, or nothing that can be taken for an answer */
  readonly why: 'no' | 'unknown';
}

/**
 * What does the line of a dossier say of it?
 *
 * Note § 2 (E31, E32): an état récapitulatif with the documents of three kinds of work, and proofs. The dossier is
 * there when all of it is; it was produced when it was deposited. What is brought on the day itself (duplicate,
 * resources) is told, and costs nothing by this rule.
 *
 * @returns the file of the unit with dossier and proofs as the line tells them
 */
export function readChecklist(
  unit: DossierUnit,
  line: ChecklistLine,
  candidate: Candidate,
  referenceDay: CalendarDay | null,
  report: Report,
): DossierFile {
  const file = candidate[unit];
  const parts = listParts({ ...line, depositedOn: untilDay(line.depositedOn, referenceDay) });
  const lacks = parts.flatMap(([item, reading]): readonly ChecklistLack[] => {
    const why = answerOf(reading);
    return why === 'yes' ? [] : [{ item, cell: line.cells[item], why }];
  });
  const ofDossier = lacks.filter(({ item }) => item !== 'evidence' && item !== 'day');
  const canBePutRight = isStillToCome(file.examDate, candidate.examDate, referenceDay);
  if (lacks.length > 0) {
    const state = canBePutRight ? 'to-complete' : 'too-late';
    const before = examDayOf(file.examDate, candidate.examDate);
    const { sheet, row } = line;
    report('dossier-checklist', { field: null, unit }, { sheet, row, cell: null, lacks, state, before });
  }
  const isNonValid = answerOf(line.evidence) === 'no' && !canBePutRight;
  if (isNonValid && line.notifiedOn.kind === 'absent') {
    const cell = line.cells.notifiedOn;
    report('notification-missing', { field: null, unit }, { sheet: line.sheet, row: line.row, cell });
  }
  return {
    ...file,
    dossier: stricter(file.dossier, ofDossier.length === 0 ? value(true) : told(ofDossier)),
    evidence: line.evidence.kind === 'not-asked' ? file.evidence : stricter(file.evidence, line.evidence),
  };
}

/** A deposit that is still to come is none yet. */
function untilDay(day: Reading<CalendarDay>, referenceDay: CalendarDay | null): Reading<CalendarDay> {
  const isToCome = day.kind === 'value' && referenceDay !== null && day.value > referenceDay;
  return isToCome ? absent : day;
}

/** The items that the register asks for, with what it says of them. */
function listParts(line: ChecklistLine): readonly (readonly [ChecklistItem, Reading<unknown>])[] {
  const [work1, work2, work3] = line.work;
  const all = [
    ['summary', line.summary],
    ['work1', work1],
    ['work2', work2],
    ['work3', work3],
    ['evidence', line.evidence],
    ['day', line.day],
    ['depositedOn', line.depositedOn],
  ] as const;
  return all.filter(([, reading]) => reading.kind !== 'not-asked');
}

function answerOf(reading: Reading<unknown>): 'yes' | 'no' | 'unknown' {
  if (reading.kind !== 'value') return 'unknown';
  return reading.value === false ? 'no' : 'yes';
}

/** What the list of candidates says against the register is not overruled by it. */
function stricter(listed: Reading<boolean>, held: Reading<boolean>): Reading<boolean> {
  const isAgainst = listed.kind === 'unreadable' || (listed.kind === 'value' && !listed.value);
  return isAgainst ? listed : held;
}

/** One "no" is enough for the dossier not to be there; else nobody knows. */
function told(lacks: readonly ChecklistLack[]): Reading<boolean> {
  return lacks.some(({ why }) => why === 'no') ? value(false) : absent;
}

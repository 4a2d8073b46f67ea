import {
  type Cell,
  type CellRow,
  type Parser,
  createAnswerParser,
  createDayParser,
  createHoursParser,
  createWeeksParser,
  createWorkingTimeParser,
  foldText,
  quoteCell,
  readLabel,
} from '../../cells';
import {
  type Attestation,
  type AttestationKind,
  type ChecklistLine,
  type DossierUnit,
  type FormItem,
  type LinePlace,
  type Reading,
  type Session,
  type StructureType,
  type Task,
  absent,
  checklistItems,
  dossierUnits,
  formItems,
  knownValue,
  notAsked,
  tasks,
  unreadable,
  value,
} from '../../regulation';
import { type Sheet, cellAddress } from '../sheet';
import { notCandidateLabel } from '../vocabulary';
import type { RegisterLayout } from './recognise-register';
import { type RegisterColumn, structureTypeOf } from './register-fields';

/** Of whom a line is, as it says; null: not told. */
export interface LinePerson {
  readonly number: string | null;
  readonly name: string | null;
}

interface Line {
  readonly person: LinePerson;
  /** from 1 */
  readonly row: number;
  /** where the person is told */
  readonly cell: string | null;
}
export interface AttestationLine extends Line {
  readonly attestation: Attestation;
}
export interface DossierLine extends Line {
  /** null: neither E31 nor E32 can be read */
  readonly unit: DossierUnit | null;
  readonly checklist: ChecklistLine;
}

interface RegisterShape {
  readonly name: string;
  /** the cells that were read */
  readonly sheet: Sheet;
  readonly layout: RegisterLayout;
}
export interface AttestationRegister extends RegisterShape {
  readonly kind: AttestationKind;
  readonly lines: readonly AttestationLine[];
}
export interface DossierRegister extends RegisterShape {
  readonly kind: 'dossier';
  readonly lines: readonly DossierLine[];
}
export type Register = AttestationRegister | DossierRegister;

/**
 * Reads the lines of a register: each row below the heading that holds something, in any order. Totals are none.
 *
 * @param session  for what is plausible
 */
export function readRegister(sheet: Sheet, layout: RegisterLayout, session: Session): Register {
  const read = createLineReader(sheet, layout, session);
  const rows = listLineRows(sheet, layout);
  const shape = { name: sheet.name, sheet, layout };
  if (layout.kind === 'dossier') {
    return { ...shape, kind: 'dossier', lines: rows.map((row) => read.dossier(row)) };
  }
  const { kind } = layout;
  return { ...shape, kind, lines: rows.map((row) => read.attestation(row, kind)) };
}

interface LineRow {
  /** from 0 */
  readonly row: number;
  readonly cells: CellRow;
}

/** The rows that hold a line. */
function listLineRows({ rows }: Sheet, { headerRow, columns }: RegisterLayout): readonly LineRow[] {
  const own = [...columns.values()];
  const names = [...columns].flatMap(([column, index]) => (persons.includes(column) ? [index] : []));
  return rows.flatMap((cells, row) => {
    if (row <= headerRow || own.every((column) => isBlank(cells[column]))) return [];
    const label = names.map((column) => cells[column]).find((cell) => !isBlank(cell));
    return typeof label === 'string' && notCandidateLabel.test(label) ? [] : [{ row, cells }];
  });
}

const persons: readonly RegisterColumn[] = ['candidateNumber', 'fullName', 'lastName', 'firstName'];

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Attested hours of one period that are more than a year has are no hours. */
const MOST_HOURS = 8_784;

function createLineReader({ name, rows, dateSystem }: Sheet, layout: RegisterLayout, session: Session) {
  const { columns, headerRow } = layout;
  const field = <T>(column: RegisterColumn, parse: Parser<T>): ((cells: CellRow) => Reading<T>) => {
    const index = columns.get(column);
    return index === undefined ? () => notAsked : (cells) => parse(cells[index] ?? null);
  };
  const readDay = createDayParser(dateSystem ?? 1900);
  const readAnswer = createAnswerParser();
  const day = (column: RegisterColumn) => field(column, readDay);
  const answer = (column: RegisterColumn) => field(column, readAnswer);
  const label = (column: RegisterColumn) => field(column, readLabel);

  const readers = {
    birthDate: day('birthDate'),
    session: field('session', readSession),
    structure: label('structure'),
    structureAddress: label('structureAddress'),
    responsible: label('responsible'),
    structureType: field('structureType', readStructureType),
    tasks: createTasksReader(columns, readAnswer),
    start: day('start'),
    end: day('end'),
    weeks: field('weeks', createWeeksParser(session.plausibility.weeks.value)),
    hours: field('hours', createHoursParser(MOST_HOURS)),
    signed: answer('signed'),
    stamped: answer('stamped'),
    receivedOn: day('receivedOn'),
    certificates: answer('certificates'),
    employee: field('employee', createAnswerParser('employee')),
    qualifiedJob: field('qualifiedJob', createAnswerParser('qualifiedJob')),
    workingTime: field('workingTime', createWorkingTimeParser()),
    conformity: field('conformity', createAnswerParser('attestation')),
  };
  const number = label('candidateNumber');
  const fullName = label('fullName');
  const lastName = label('lastName');
  const firstName = label('firstName');
  const person = (cells: CellRow): LinePerson => {
    const parts = [knownValue(lastName(cells)), knownValue(firstName(cells))].filter((part) => part !== null);
    const joined = parts.length > 0 ? parts.join(' ') : null;
    return { number: knownValue(number(cells)), name: knownValue(fullName(cells)) ?? joined };
  };
  const addressOf = (column: RegisterColumn, row: number): string | null => {
    const index = columns.get(column);
    return index === undefined ? null : cellAddress(row, index);
  };
  const personCell = (row: number) => {
    const own = persons.filter((column) => columns.has(column)).map((column) => addressOf(column, row));
    const filled = persons.find((column) => !isBlank(rows[row]?.[columns.get(column) ?? -1]));
    return filled === undefined ? (own[0] ?? null) : addressOf(filled, row);
  };
  const cellsOf = <C extends string>(
    items: readonly C[],
    columnOf: (item: C) => RegisterColumn | null,
    row: number,
  ): Readonly<Record<C, string | null>> => {
    const cells = items.map((item) => {
      const column = columnOf(item);
      return [item, column === null ? personCell(row) : addressOf(column, row)] as const;
    });
    // One entry an item: TypeScript does not follow that through the entries.
    return Object.fromEntries(cells) as Record<C, string | null>;
  };
  const firstTask = tasks.find((task) => columns.has(task)) ?? tasks[0];
  const columnOfItem = (item: FormItem): RegisterColumn | null => {
    if (item === 'candidate') return null;
    return item === 'tasks' ? firstTask : item;
  };

  const unitOf = label('unit');
  const dossier = {
    summary: answer('summary'),
    work: [answer('work1'), answer('work2'), answer('work3')],
    evidence: answer('evidence'),
    day: answer('day'),
    depositedOn: day('depositedOn'),
    notifiedOn: day('notifiedOn'),
  } as const;

  return {
    headerRow,
    attestation: ({ row, cells }: LineRow, kind: AttestationKind): AttestationLine => {
      const place: LinePlace = { sheet: name, row: row + 1, cells: cellsOf(formItems, columnOfItem, row) };
      const structure = readers.structure(cells);
      const structureKey = structure.kind === 'value' ? foldText(structure.value) : null;
      const attestation: Attestation = {
        kind,
        place,
        isCertain: true,
        structure,
        structureKey,
        structureAddress: readers.structureAddress(cells),
        birthDate: readers.birthDate(cells),
        session: readers.session(cells),
        responsible: readers.responsible(cells),
        structureType: readers.structureType(cells),
        tasks: readers.tasks(cells),
        start: readers.start(cells),
        end: readers.end(cells),
        weeks: readers.weeks(cells),
        hours: readers.hours(cells),
        signed: readers.signed(cells),
        stamped: readers.stamped(cells),
        receivedOn: readers.receivedOn(cells),
        certificates: readers.certificates(cells),
        employee: readers.employee(cells),
        qualifiedJob: readers.qualifiedJob(cells),
        workingTime: readers.workingTime(cells),
        conformity: readers.conformity(cells),
      };
      return { person: person(cells), row: row + 1, cell: personCell(row), attestation };
    },
    dossier: ({ row, cells }: LineRow): DossierLine => {
      const [work1, work2, work3] = dossier.work;
      const unit = knownValue(unitOf(cells));
      const checklist: ChecklistLine = {
        sheet: name,
        row: row + 1,
        cells: cellsOf([...checklistItems, 'notifiedOn'], (item) => item, row),
        summary: dossier.summary(cells),
        work: [work1(cells), work2(cells), work3(cells)],
        evidence: dossier.evidence(cells),
        day: dossier.day(cells),
        depositedOn: dossier.depositedOn(cells),
        notifiedOn: dossier.notifiedOn(cells),
      };
      return {
        person: person(cells),
        row: row + 1,
        cell: personCell(row),
        unit:
          unit === null
            ? null
            : (dossierUnits.find((each) => foldText(unit).includes(each.toLowerCase())) ?? null),
        checklist,
      };
    },
  };
}

function readSession(cell: Cell): ReturnType<Parser<number>> {
  if (isBlank(cell)) return absent;
  const year = Number(quoteCell(cell));
  return Number.isInteger(year) && year > 0 ? value(year) : unreadable(quoteCell(cell));
}

function readStructureType(cell: Cell): ReturnType<Parser<StructureType>> {
  const label = readLabel(cell);
  if (label.kind !== 'value') return label;
  const type = structureTypeOf(label.value);
  return type === undefined ? unreadable(label.value) : value(type);
}

/** The boxes that are ticked. An empty box is not ticked: on the form nobody writes "no". */
function createTasksReader(columns: RegisterLayout['columns'], readAnswer: Parser<boolean>) {
  const boxes = tasks.flatMap((task) => {
    const index = columns.get(task);
    return index === undefined ? [] : [{ task, index }];
  });
  if (boxes.length === 0) return (): Reading<readonly Task[]> => notAsked;
  return (cells: CellRow): Reading<readonly Task[]> => {
    const ticked: Task[] = [];
    for (const { task, index } of boxes) {
      const reading = readAnswer(cells[index] ?? null);
      if (reading.kind === 'unreadable') return reading;
      if (reading.kind === 'value' && reading.value) ticked.push(task);
    }
    return ticked.length === 0 ? absent : value(ticked);
  };
}

import { type Catalogue, formatDay, formatNumber } from '../../messages';
import {
  type Attestation,
  type AttestationKind,
  type CalendarDay,
  type Pole,
  type Session,
  knownValue,
  poleOf,
  structureTypes,
  tasks,
} from '../../regulation';
import { ownSheetPrefix } from '../own-sheets';
import { fitText, heightOf } from './fit-text';
import { type PaperPerson, calledOf, namesOf } from './paper-person';
import { type Block, type TextLook, type PrintCell, type PrintPage, box, roomOf } from './print-page';
import { sayReading } from './say-reading';

/** Whose attestation a form is filled with. */
export interface FormFilling {
  readonly person: PaperPerson;
  readonly attestation: Attestation;
}

/** Points: structure, type, tasks (two columns, so that the identity above has its own), duration. */
const columns = [200, 150, 150, 140, 130] as const;
const TASKS_WIDTH = columns[2] + columns[3];

const text: TextLook = { size: 10 };
const bold: TextLook = { size: 10, isBold: true };
const long = [10, 9, 8, 7] as const;

/** The rows above and below the table; between them the three poles, each a heading and its tasks. */
const above = { title: 0, copied: 1, exam: 2, identity: 3, instruction: 4, headings: 5 } as const;
const heightsAbove = [22, 14, 24, 30, 20, 32] as const;
const heightsBelow = [8, 30, 8, 20, 18, 18] as const;
const FIRST = heightsAbove.length;
const poles: readonly Pole[] = [1, 2, 3];

/**
 * The form of annexe 1 or 1bis on one page, as the note has it: empty, or filled with what a register tells. A cell
 * that is empty or cannot be read leaves its line or its boxes empty. Stamp and signature are for pen and ink.
 *
 * Note, annexes 1 and 1bis.
 *
 * @param filling  null: an empty form
 * @param session  whose year an empty form has, and one whose register has no column for it
 * @example planAttestationForm('training', null, session, french) → 'Contrôle AGOrA – Annexe 1', every box '☐'
 */
export function planAttestationForm(
  kind: AttestationKind,
  filling: FormFilling | null,
  session: Session,
  { printing }: Pick<Catalogue, 'printing'>,
): PrintPage {
  const { form } = printing;
  const attestation = filling?.attestation ?? null;
  const body = planTasks(attestation, form);
  const bodyRows = body.rows.length;
  const below = FIRST + bodyRows;
  const whole = { column: 0, across: columns.length } as const;
  const identity = planIdentity(filling, form);
  const joined = form.toBeJoined[kind];
  const [structureHeading, typeHeading, tasksHeading, durationHeading] = form.headings;
  const heading: TextLook = { ...bold, isCentred: true, isMiddle: true };
  const at = { row: above.headings } as const;
  const structure = planStructure(attestation, body.rows, form);
  return {
    name: `${ownSheetPrefix} – ${printing.sheetNames[kind](filling === null ? null : calledOf(filling.person))}`,
    orientation: 'Landscape',
    columns,
    rows: [...heightsAbove, ...body.rows, ...heightsBelow],
    cells: [
      { row: above.title, ...whole, text: form.titles[kind], look: { size: 14, isBold: true } },
      { row: above.copied, ...whole, text: form.mayBeCopied, look: { size: 9, isItalic: true } },
      {
        row: above.exam,
        ...whole,
        text: form.exam(sayYear(attestation, session)).trimEnd(),
        look: { size: 12, isBold: true, isCentred: true, isMiddle: true },
      },
      ...identity,
      { row: above.instruction, column: 0, across: 2, text: form.toBeFilledIn, look: text },
      ...(joined === null
        ? []
        : [
            {
              row: above.instruction,
              column: 2,
              across: 3,
              text: joined,
              look: { ...bold, isUnderlined: true },
            } as const,
          ]),
      { ...at, column: 0, text: structureHeading, look: heading },
      { ...at, column: 1, text: typeHeading, look: heading },
      { ...at, column: 2, across: 2, text: tasksHeading, look: heading },
      { ...at, column: 4, text: durationHeading, look: heading },
      ...structure.cells,
      ...planTypes(attestation, bodyRows, form),
      ...body.cells,
      ...planDuration(attestation, form),
      { row: below + 1, ...whole, text: form.warning, look: { ...bold, isMiddle: true } },
      { row: below + 3, ...whole, text: form.check.title, look: { ...heading, isUnderlined: true } },
      ...planCheck(attestation, below + 4, form),
    ],
    frames: [
      { row: above.headings, column: 0, isGrid: true, across: columns.length },
      ...structure.blocks,
      ...[1, 4].map((column) => ({ row: FIRST, column, down: bodyRows })),
      { row: FIRST, column: 2, down: bodyRows, across: 2 },
      { row: below + 3, ...whole, down: 3 },
    ],
    shaded: [{ row: above.headings, ...whole }],
    footer: printing.footers[kind](attestation && sayLine(attestation, printing)),
  };
}

type FormWords = Catalogue['printing']['form'];

function sayLine({ place: { sheet, row } }: Attestation, { record }: Catalogue['printing']): string {
  return record.row(sheet, row);
}

/** The year of the line; none where its cell is empty or cannot be read. */
function sayYear(attestation: Attestation | null, { session }: Session): string {
  if (attestation === null || attestation.session.kind === 'not-asked') return String(session);
  return sayReading(attestation.session, String);
}

/** Name, first name, birth date and number, each under its own label. */
function planIdentity(filling: FormFilling | null, { identity, labelled }: FormWords): readonly PrintCell[] {
  const person = filling?.person ?? null;
  const names = person === null ? null : namesOf(person);
  const cell = (column: number, across: number, label: string, told: string): PrintCell => {
    const width = columns.slice(column, column + across).reduce((sum, each) => sum + each, 0);
    const fitted = fitText(labelled(label, told), { width, height: heightsAbove[above.identity] }, long);
    return {
      row: above.identity,
      column,
      across,
      text: fitted.text,
      look: { size: fitted.size, isMiddle: true },
    };
  };
  const name =
    names?.kind === 'whole'
      ? [cell(0, 2, identity.fullName, names.name)]
      : [
          cell(0, 1, identity.lastName, names?.lastName ?? ''),
          cell(1, 1, identity.firstName, names?.firstName ?? ''),
        ];
  return [
    ...name,
    cell(2, 1, identity.birthDate, sayBirthDate(filling)),
    cell(3, 2, identity.number, person?.number ?? ''),
  ];
}

/** That of the list or of the line; none where they differ, for nobody knows which is right. */
function sayBirthDate(filling: FormFilling | null): string {
  if (filling === null) return '';
  const { person, attestation } = filling;
  const told = knownValue(attestation.birthDate);
  if (person.birthDate !== null && told !== null && told !== person.birthDate) return '';
  const day = person.birthDate ?? told;
  return day === null ? '' : formatDay(day, 'fr');
}

/** The poles, underlined, with their tasks; a row each, as high together as the page has room. */
function planTasks(
  attestation: Attestation | null,
  { poles: headings, tasks: names }: FormWords,
): { readonly rows: readonly number[]; readonly cells: readonly PrintCell[] } {
  const ticked = new Set(attestation === null ? [] : (knownValue(attestation.tasks) ?? []));
  const lines = poles.flatMap((pole) => [
    { text: headings[pole], look: { ...bold, isUnderlined: true } as const },
    ...tasks
      .filter((task) => poleOf(task) === pole)
      .map((task) => ({ text: box(ticked.has(task), names[task]), look: text })),
  ]);
  const heights = lines.map((line) => heightOf(line.text, TASKS_WIDTH, line.look.size, line.look.isBold));
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const spare = roomOf('Landscape').height - sum(heightsAbove) - sum(heightsBelow) - sum(heights);
  const more = Math.max(0, Math.floor(spare / lines.length));
  return {
    rows: heights.map((height) => height + more),
    cells: lines.map((line, index) => ({ row: FIRST + index, column: 2, across: 2, ...line })),
  };
}

/** Name and address with room for the stamp; below, the name of who is responsible with room to sign. */
function planStructure(
  attestation: Attestation | null,
  rows: readonly number[],
  { responsible }: FormWords,
): { readonly cells: readonly PrintCell[]; readonly blocks: readonly Block[] } {
  const upper = Math.ceil(rows.length / 2);
  const height = (from: number, to: number) => rows.slice(from, to).reduce((sum, each) => sum + each, 0);
  const lines = [
    sayReading(attestation?.structure, String),
    sayReading(attestation?.structureAddress, String),
  ].filter((line) => line !== '');
  // Half of the cell is the stamp's.
  const structure = fitText(lines.join('\n'), { width: columns[0], height: height(0, upper) / 2 }, long);
  const label = FIRST + upper;
  const name = fitText(
    sayReading(attestation?.responsible, String),
    { width: columns[0], height: height(upper + 1, rows.length) / 2 },
    long,
  );
  const down = rows.length - upper;
  return {
    cells: [
      { row: FIRST, column: 0, down: upper, text: structure.text, look: { size: structure.size } },
      { row: label, column: 0, text: responsible, look: bold },
      { row: label + 1, column: 0, down: down - 1, text: name.text, look: { size: name.size } },
    ],
    blocks: [
      { row: FIRST, column: 0, down: upper },
      { row: label, column: 0, down },
    ],
  };
}

/** A box a type; the last, which is long, has the rest of the column. */
function planTypes(
  attestation: Attestation | null,
  rows: number,
  { structureTypes: names }: FormWords,
): readonly PrintCell[] {
  const known = attestation === null ? null : knownValue(attestation.structureType);
  return structureTypes.map((type, index) => ({
    row: FIRST + index,
    column: 1,
    down: index === structureTypes.length - 1 ? rows - index : 1,
    text: box(type === known, names[type]),
    look: text,
  }));
}

/** Two rows each: to be written by hand where nothing is known. */
function planDuration(
  attestation: Attestation | null,
  { duration, labelled }: FormWords,
): readonly PrintCell[] {
  const number = (value: number) => formatNumber(value, 'fr');
  const lines = [
    [duration.start, sayReading(attestation?.start, sayShortDay)],
    [duration.end, sayReading(attestation?.end, sayShortDay)],
    [duration.weeks, sayReading(attestation?.weeks, number)],
    [duration.hours, sayReading(attestation?.hours, number)],
  ] as const;
  return lines.map(([label, told], index) => ({
    row: FIRST + 2 * index,
    column: 4,
    down: 2,
    text: labelled(label, told),
    look: text,
  }));
}

/** A day as the form asks for it: jj/mm/aa. */
function sayShortDay(day: CalendarDay): string {
  const written = formatDay(day, 'fr');
  return written.slice(0, -4) + written.slice(-2);
}

/** The box that is kept for the check: ticked as the register's own column says, and by nothing else. */
function planCheck(attestation: Attestation | null, row: number, { check }: FormWords): readonly PrintCell[] {
  const known = attestation === null ? null : knownValue(attestation.conformity);
  const whole = { column: 0, across: columns.length } as const;
  return [
    { row, ...whole, text: box(known === true, check.conforming), look: text },
    { row: row + 1, ...whole, text: box(known === false, check.nonConforming), look: text },
  ];
}

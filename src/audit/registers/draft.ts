import {
  type Cell,
  type DateSystem,
  dayOfText,
  daysBetweenSystems,
  foldText,
  quoteCell,
  splitNumber,
} from '../../cells';
import type { Likeness } from '../../regulation';
import { type Register, type RegisterColumn, amountColumns, dayColumns, readRegister } from '../../table';
import type { RegisterBook } from './register-book';

/** What a person enters of one line of a register: for each column the text as it would be typed into the cell. */
export type Draft = ReadonlyMap<RegisterColumn, string>;

/** What goes into one cell of a line. */
export interface DraftCell {
  /** from 0 */
  readonly column: number;
  /** null empties the cell; a day comes as a serial of the 1900 system */
  readonly value: string | number | null;
  readonly kind: 'text' | 'day' | 'number';
}

/** What a box of a register says when it is ticked, and when it was looked at and is not. */
export const ticked = { task: 'x', yes: 'oui', no: 'non' } as const;
export const conformities = { yes: 'conforme', no: 'non conforme' } as const;
export const workingTimes = { full: 'temps plein', part: 'temps partiel' } as const;

/** A new line of a candidate: who it is of, and nothing else. */
export function startDraft({ number, name }: Likeness): Draft {
  const person: [RegisterColumn, string][] = [];
  if (number !== null) person.push(['candidateNumber', number]);
  if (name !== null) person.push(['fullName', name]);
  return new Map(person);
}

/**
 * What a line of a register holds, as one would type it.
 *
 * @param row  from 1
 */
export function draftOf({ sheet, layout }: Register, row: number): Draft {
  const cells = sheet.rows[row - 1] ?? [];
  return new Map(
    [...layout.columns].map(
      ([column, at]) => [column, textOf(cells[at] ?? null, column, sheet.dateSystem)] as const,
    ),
  );
}

/** A day that is read as a number alone is shown as the day that it is. */
function textOf(cell: Cell, column: RegisterColumn, dateSystem: DateSystem = 1900): string {
  if (typeof cell !== 'number' || !dayColumns.has(column)) return quoteCell(cell);
  return quoteCell({ kind: 'date', serial: cell + (dateSystem === 1904 ? daysBetweenSystems : 0) });
}

/**
 * The cells of a line that a draft changes: of a new line those that hold something, of one that stands those that
 * say something else than before. What the form can't show is so never written over.
 *
 * @param row  from 1; null: a new line
 */
export function planDraft(register: Register, row: number | null, draft: Draft): readonly DraftCell[] {
  const old: Draft = row === null ? new Map() : draftOf(register, row);
  const { columns } = register.layout;
  return [...columns].flatMap(([column, at]): readonly DraftCell[] => {
    const text = textFor(column, draft, columns);
    return text === undefined || text === (old.get(column) ?? '')
      ? []
      : [{ column: at, ...typed(column, text) }];
  });
}

/** A register that has no column for whole names keeps them under the last name. */
function textFor(
  column: RegisterColumn,
  draft: Draft,
  columns: Register['layout']['columns'],
): string | undefined {
  const own = draft.get(column)?.trim();
  if (own !== undefined || column !== 'lastName' || columns.has('fullName')) return own;
  return draft.get('fullName')?.trim();
}

/** A text as the cell is to hold it: a day or a number where it is one, else as it was typed. */
function typed(column: RegisterColumn, text: string): Omit<DraftCell, 'column'> {
  if (text === '') return { value: null, kind: 'text' };
  if (dayColumns.has(column)) {
    const day = dayOfText(foldText(text));
    // Before the first day that every workbook counts, a cell would show none.
    if (day !== null && day > daysBetweenSystems) return { value: day, kind: 'day' };
  }
  if (amountColumns.has(column)) {
    const amount = splitNumber(foldText(text));
    if (amount !== null && amount.unit === '') return { value: amount.number, kind: 'number' };
  }
  return { value: text, kind: 'text' };
}

/**
 * The line that a draft makes, read as the register will be read once it stands there.
 *
 * @param row  from 1; null: a new line, below all others
 */
export function readDraft(
  register: Register,
  row: number | null,
  draft: Draft,
  { settings }: Pick<RegisterBook, 'settings'>,
): Register['lines'][number] | null {
  const { sheet, layout } = register;
  const at = row === null ? sheet.rows.length : row - 1;
  const cells: Cell[] = [...(row === null ? [] : (sheet.rows[at] ?? []))];
  for (const { column, value, kind } of planDraft(register, row, draft)) {
    cells[column] = kind === 'day' && typeof value === 'number' ? { kind: 'date', serial: value } : value;
  }
  const full = Array.from(cells, (cell) => cell ?? null);
  const rows = Array.from({ length: at + 1 }, (_, index): readonly Cell[] => {
    if (index === at) return full;
    return index <= layout.headerRow ? (sheet.rows[index] ?? []) : [];
  });
  return readRegister({ ...sheet, rows }, layout, settings.session).lines[0] ?? null;
}

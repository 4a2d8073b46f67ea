import type { Cell } from '../cells';
import type { Field } from '../regulation';
import type { TableLayout } from '../table';

/**
 * Fields where a 0 can't be meant, so that it is the empty cell of desktop Excel. As an answer 0 is no, as
 * positioning no decision, as weeks it is short: never more favourable than an empty cell. Only as the mark
 * of a unit can 0 not be told from empty.
 */
const zeroIsEmpty: ReadonlySet<Field> = new Set([
  'candidateNumber',
  'lastName',
  'firstName',
  'fullName',
  'birthDate',
  'status',
  'positioningDate',
  'entryDate',
  'contractWeeks',
  'experienceStart',
  'experienceEnd',
  'workingTime',
  'registrationDate',
  'examDate',
  'examDateE31',
  'examDateE32',
  'examForm',
  // Of these an empty cell is no choice, which a 0 would make one: three optional units, or a pair of the contrôle.
  'markOptional',
  'controlE11',
  'controlE12',
  'controlE33',
  'controlE51',
  'controlE52',
]);

const isNothing = (cell: Cell) => cell === null || cell === 0 || cell === '';

/** Makes of rows as Excel hands them over the rows that the sheet shows. */
export function createRowRestorer({ columns }: TableLayout): (row: readonly Cell[]) => readonly Cell[] {
  const emptied = new Set(columns.filter(({ field }) => zeroIsEmpty.has(field)).map(({ column }) => column));
  return (row) => {
    if (row.every(isNothing)) return [];
    // A remark stands alone in its row: what is beside it is empty, however it was sent.
    if (row.filter((cell) => !isNothing(cell)).length === 1) {
      return row.map((cell) => (isNothing(cell) ? null : cell));
    }
    if (!row.includes(0)) return row;
    return row.map((cell, column) => (cell === 0 && emptied.has(column) ? null : cell));
  };
}

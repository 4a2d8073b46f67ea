import { type Cell, type CellRow, type Parser, foldText, readExamForm, saysNothing, wordsOf } from '../cells';
import {
  type DiplomaReadings,
  type Field,
  type Mark,
  type Reading,
  type StrayUnit,
  controlUnits,
  diplomaUnits,
  fields,
  generalUnits,
  noDiploma,
  notAsked,
} from '../regulation';
import type { AsideColumn, TableLayout } from './layout';
import { cellAddress } from './sheet';

const generalMarks: ReadonlySet<Field> = new Set(generalUnits.map((unit) => `mark${unit}` as const));

/** What only a sheet of the diploma's marks tells. */
export const diplomaFields: ReadonlySet<Field> = new Set(
  fields.filter(
    (field) =>
      generalMarks.has(field) ||
      field.startsWith('control') ||
      field === 'markOptional' ||
      field === 'markProject' ||
      field === 'examForm',
  ),
);

/** Whether a table has the mark of a general unit: then a result is proposed for its candidates. */
export function tellsOfDiploma({ columns, ambiguous }: Pick<TableLayout, 'columns' | 'ambiguous'>): boolean {
  return (
    columns.some(({ field }) => generalMarks.has(field)) ||
    [...ambiguous].some((field) => generalMarks.has(field))
  );
}

/**
 * Makes the reader of the diploma's marks; one reading for all rows where no column tells of it.
 *
 * @param readMark  the parser of marks
 */
export function createDiplomaReader(
  layout: TableLayout,
  readMark: Parser<Mark>,
): (row: CellRow) => DiplomaReadings {
  if (!tellsOfDiploma(layout)) return () => noDiploma;
  const { columns } = layout;
  const field = <T>(name: Field, parse: Parser<T>) => {
    const column = columns.find((each) => each.field === name)?.column;
    return (row: CellRow): Reading<T> => (column === undefined ? notAsked : parse(row[column] ?? null));
  };
  const units = generalUnits.map((unit) => [unit, field(`mark${unit}`, readMark)] as const);
  const control = controlUnits.map((unit) => [unit, field(`control${unit}`, readMark)] as const);
  const optional = columns.filter((each) => each.field === 'markOptional').map(({ column }) => column);
  const project = field('markProject', readMark);
  const form = field('examForm', readExamForm);
  const stray = createStrayFinder(layout);
  const readAll = <U extends string>(
    readers: readonly (readonly [U, (row: CellRow) => Reading<Mark>])[],
    row: CellRow,
  ) => Object.fromEntries(readers.map(([unit, read]) => [unit, read(row)])) as Record<U, Reading<Mark>>;
  return (row) => ({
    units: readAll(units, row),
    optional: optional.map((column) => readMark(row[column] ?? null)),
    project: project(row),
    form: form(row),
    control: readAll(control, row),
    stray: stray(row),
  });
}

/** Columns of the table that look like a unit's mark and could not be taken for one. */
export function listStrayUnits({
  aside,
  headerRow,
}: TableLayout): readonly (StrayUnit & { column: number })[] {
  return aside.flatMap((each) => {
    const kind = strayKind(each);
    if (kind === null) return [];
    return [{ kind, heading: each.header, cell: cellAddress(headerRow, each.column), column: each.column }];
  });
}

function createStrayFinder(layout: TableLayout): (row: CellRow) => readonly StrayUnit[] {
  const all = listStrayUnits(layout);
  if (all.length === 0) return () => none;
  return (row) => all.filter(({ kind, column }) => kind === 'doubled' || isFilled(row[column] ?? null));
}

const none: readonly StrayUnit[] = [];

function isFilled(cell: Cell): boolean {
  return cell !== null && !(typeof cell === 'string' && saysNothing(foldText(cell)));
}

const UNIT_CODE = /^[eu]\d{1,2}$/;
/** Épreuves that are made of units: a mean of theirs is no unit. */
const wholes: ReadonlySet<string> = new Set(['e1', 'e3', 'e4', 'e5', 'u1', 'u3', 'u4', 'u5']);
const known: ReadonlySet<string> = new Set(
  diplomaUnits.flatMap((unit) => [unit.toLowerCase(), `u${unit.slice(1)}`]),
);
const neutral: ReadonlySet<string> = new Set(['note', 'notes', 'sur', '20', 'epreuve', 'unite']);
/** Words of what is computed from marks, or of marks that are not of the exam. */
const OTHER_MARKS =
  /\b(moy|moyennes?|total|totaux|points?|resultats?|finale?|blanc|brouillon|trimestre|semestre|controle|ccf|coefs?|entrainement)\b/;

function strayKind({ header, claimed }: AsideColumn): StrayUnit['kind'] | null {
  if (claimed !== null) return isMark(claimed) ? 'doubled' : null;
  const folded = foldText(header);
  const words = wordsOf(header).filter((word) => !neutral.has(word));
  const [code] = words;
  if (words.length === 1 && code !== undefined && UNIT_CODE.test(code)) {
    return known.has(code) || wholes.has(code) ? null : 'unknown';
  }
  const isOutOf20 = /\/ ?20\b/.test(folded) || /\bsur 20\b/.test(folded);
  const isOther =
    OTHER_MARKS.test(folded) ||
    words.length === 0 ||
    words.some((word) => wholes.has(word) || known.has(word));
  return isOutOf20 && !isOther ? 'unknown' : null;
}

function isMark(field: Field): boolean {
  return field.startsWith('mark') || field.startsWith('control');
}

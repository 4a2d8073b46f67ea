import type { CellErrorValue, CellRichTextValue, CellValue } from 'exceljs';

/** What a description writes in one cell. */
export interface TypedCell {
  readonly value: CellValue;
  readonly comment: string | null;
  /** ARGB */
  readonly fill: string | null;
  readonly format: 'date' | 'date-and-time' | 'percent' | null;
  /** merged with the cell above */
  readonly isMergedUp: boolean;
}

type TypedValue = Pick<TypedCell, 'value' | 'format'>;

const fills: ReadonlyMap<string, string> = new Map([
  ['{jaune}', 'FFFFF2CC'],
  ['{rouge}', 'FFF8CBAD'],
  ['{vert}', 'FFE2EFDA'],
]);

const ERRORS: readonly CellErrorValue['error'][] = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
];
const COMMENT = /\[\[(.*)\]\]/s;
const DAY = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d))?$/;
const NUMBER = /^-?\d+(?:,\d+)?$/;
const PERCENT = /^(\d+) %$/;

/** The cells of a row; plain spaces around a bar are only there to be read. */
export function splitCells(row: string): readonly string[] {
  return row.split('|').map((cell) => cell.replace(/^ +| +$/g, ''));
}

/**
 * What a French Excel makes of what is typed: `20`, `12,5` and `80 %` are numbers, `15/06/2026` a date, `VRAI` a
 * boolean, `#N/A` an error, `=A1*2 → 20` a formula and its saved result (none when the arrow is missing),
 * `'20` a text. Besides: `**20** semaines` has bold letters, `[[…]]` is a comment, `{jaune}` a fill, and `"`
 * alone is merged with the cell above.
 *
 * @example typedCell('15/06/2026 {jaune}') → value Date 2026-06-15, fill yellow
 */
export function typedCell(text: string): TypedCell {
  const comment = COMMENT.exec(text)?.[1] ?? null;
  const [fillName, fill] = [...fills].find(([name]) => text.includes(name)) ?? ['', null];
  const content = text.replace(COMMENT, '').replace(fillName, '').replace(/ +$/, '');
  const isMergedUp = content === '"';
  return { ...(isMergedUp ? { value: null, format: null } : typedValue(content)), comment, fill, isMergedUp };
}

function typedValue(text: string): TypedValue {
  if (text === '') return { value: null, format: null };
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  if (text.startsWith('=')) return typedFormula(text.slice(1));
  if (text.includes('**')) return { value: richText(text), format: null };
  const error = ERRORS.find((name) => name === text);
  if (error) return { value: { error }, format: null };
  if (text === 'VRAI' || text === 'FAUX') return { value: text === 'VRAI', format: null };
  if (NUMBER.test(text)) return { value: Number(text.replace(',', '.')), format: null };
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: 'percent' };
  const day = DAY.exec(text);
  if (!day) return { value: text, format: null };
  const [, date = '', month = '', year = '', hour, minute = ''] = day;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour ?? 0), Number(minute));
  return { value: new Date(time), format: hour === undefined ? 'date' : 'date-and-time' };
}

function typedFormula(text: string): TypedValue {
  const [formula = '', result] = text.split(' → ');
  if (result === undefined) return { value: { formula }, format: null };
  const { value, format } = typedValue(result);
  // Of what is typed as a result here, everything is one that a formula can have.
  const saved = value as string | number | boolean | Date | CellErrorValue;
  return { value: { formula, result: saved }, format };
}

function richText(text: string): CellRichTextValue {
  const runs = text.split('**').map((run, index) => ({ text: run, isBold: index % 2 === 1 }));
  return {
    richText: runs
      .filter((run) => run.text !== '')
      .map((run) => (run.isBold ? { text: run.text, font: { bold: true } } : { text: run.text })),
  };
}

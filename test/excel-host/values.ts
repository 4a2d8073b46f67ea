/** The error values that a cell can show. */
export const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;

export type ErrorText = (typeof ERROR_TEXTS)[number];

/** An error in a cell, told apart from the text that looks like it. */
export interface CellError {
  readonly error: ErrorText;
}

/** What a cell holds; `null` is an empty cell. */
export type Value = string | number | boolean | CellError | null;

export const isError = (value: Value): value is CellError => typeof value === 'object' && value !== null;

export const errorValue = (error: ErrorText): CellError => ({ error });

export const isErrorText = (text: string): text is ErrorText =>
  (ERROR_TEXTS as readonly string[]).includes(text);

/** A value as `Range.values` gives it: `""` for an empty cell, an error as its text. */
export function asRead(value: Value): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** `Range.valueTypes`. */
export function valueType(value: Value): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

const SIGNIFICANT_DIGITS = 15;

/** A number as the General format shows it, in en-US; also what `&` makes of it. */
export function numberText(value: number): string {
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  return text.replace(/e\+?(-?)(\d+)$/, (_, sign: string, digits: string) => {
    return `E${sign === '-' ? '-' : '+'}${digits.padStart(2, '0')}`;
  });
}

/** A value as text, where a formula needs text. */
export function asText(value: Value): string | CellError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

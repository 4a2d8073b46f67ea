/** What a function answers: a value for the cell, a range that spills, or one of two errors with a sentence. */
export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'range'; readonly rows: readonly (readonly (string | number)[])[] }
  | FunctionError;

export interface FunctionError {
  readonly kind: 'error';
  /** 'invalid': #VALUE!, the input is unreadable, unknown or out of scope; 'missing': #N/A, it is needed and absent */
  readonly error: 'invalid' | 'missing';
  /** names the argument */
  readonly message: string;
}

export const answerValue = (value: string | number | boolean): FunctionAnswer => ({ kind: 'value', value });
export const invalid = (message: string): FunctionError => ({ kind: 'error', error: 'invalid', message });
export const missing = (message: string): FunctionError => ({ kind: 'error', error: 'missing', message });

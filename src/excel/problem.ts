import { NoAnswer, OutsideExcel } from './door';
import { Cancelled } from './pace';

/** Why something could not be done, as far as Excel tells. */
export type Problem =
  | {
      readonly kind:
        | 'outside-excel'
        | 'cancelled'
        | 'cell-editing'
        | 'no-candidates'
        | 'own-sheet'
        | 'register'
        | 'gone'
        | 'protected'
        | 'structure-protected'
        | 'too-large'
        | 'no-answer'
        | 'filtered'
        | 'no-room'
        | 'not-kept'
        | 'half-done'
        | 'unsupported';
      readonly sheet: string;
    }
  | { readonly kind: 'unexpected'; readonly sheet: string; readonly code: string };

const problems: ReadonlyMap<string, Exclude<Problem['kind'], 'unexpected'>> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['ItemNotFound', 'gone'],
  ['InvalidReference', 'gone'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ApiNotFound', 'unsupported'],
  ['ApiNotAvailable', 'unsupported'],
]);

/** What an error of Excel's, or of ours, comes to. */
export function problemOf(error: unknown, sheet: string): Problem {
  if (error instanceof OutsideExcel) return { kind: 'outside-excel', sheet };
  if (error instanceof NoAnswer) return { kind: 'no-answer', sheet };
  if (error instanceof Cancelled) return { kind: 'cancelled', sheet };
  const code = codeOf(error);
  const kind = problems.get(code);
  return kind === undefined ? { kind: 'unexpected', sheet, code } : { kind, sheet };
}

/** Excel's own code of an error, or the name of one that is not Excel's. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? `${error.name}: ${error.message}` : 'Error';
}

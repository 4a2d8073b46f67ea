import { ExcelError, type ExcelCode } from './errors';

/** What goes wrong with a request. */
export type Fault =
  { readonly kind: 'fail'; readonly after: number; readonly error: ExcelError } | { readonly kind: 'hang' };

/** The faults that a test has ordered, by the number of the request counted from when they were ordered. */
export class Faults {
  #count = 0;
  readonly #ordered = new Map<number, Fault>();
  readonly #before = new Map<number, (() => void)[]>();

  failAt(n: number, code: ExcelCode, after: number): void {
    this.#ordered.set(this.#count + n, {
      kind: 'fail',
      after,
      error: new ExcelError(code, 'a fault of the test'),
    });
  }

  hangAt(n: number): void {
    this.#ordered.set(this.#count + n, { kind: 'hang' });
  }

  before(n: number, deed: () => void): void {
    const at = this.#count + n;
    this.#before.set(at, [...(this.#before.get(at) ?? []), deed]);
  }

  /** Takes note of a request, does what was to be done before it, and says what goes wrong with it. */
  next(): Fault | undefined {
    this.#count += 1;
    for (const deed of this.#before.get(this.#count) ?? []) deed();
    return this.#ordered.get(this.#count);
  }
}

import type { Client } from './client';
import type { WireRequest } from './wire';

/** What a custom function answered, as Excel is told it. */
export type FunctionAnswer =
  { readonly value: unknown } | { readonly error: { readonly message: unknown; readonly code: unknown } };

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const ALLOWS_ERRORS = 4;

/** Calls the add-in's functions as Excel does, through the client's own runtime. */
export class CustomFunctions {
  #lastId = 0;
  readonly #asked = new Map<number, (answer: FunctionAnswer) => void>();

  constructor(private readonly client: Client) {}

  /** Calls a function; ranges are given as 2-D arrays, and a blank cell as Excel gives it (0 or null). */
  call(id: string, parameters: readonly unknown[], address = 'Feuil1!A1'): Promise<FunctionAnswer> {
    this.#lastId += 1;
    const invocation = this.#lastId;
    return new Promise((resolve) => {
      this.#asked.set(invocation, resolve);
      const entry = {
        messageCategory: FUNCTION_CATEGORY,
        messageType: INVOKE,
        targetId: '',
        id: invocation,
        message: [invocation, id, parameters, address, ALLOWS_ERRORS],
      };
      this.client.deliver({ type: 3, message: { entries: [entry] } });
    });
  }

  /** Takes a request that brings answers of functions; whether it was one. */
  takes(request: WireRequest): boolean {
    const answers = request.message.body.Actions.filter(({ Name }) => Name === 'SetInvocationArrayResults');
    for (const { ArgumentInfo } of answers) {
      const [results] = ArgumentInfo?.Arguments ?? [];
      if (Array.isArray(results)) for (const result of results as unknown[]) this.#resolve(result);
    }
    return answers.length > 0;
  }

  #resolve(result: unknown): void {
    if (!Array.isArray(result)) return;
    const [id, good, first, code] = result as unknown[];
    const resolve = typeof id === 'number' ? this.#asked.get(id) : undefined;
    if (typeof id === 'number') this.#asked.delete(id);
    resolve?.(good === true ? { value: first } : { error: { message: first, code } });
  }
}

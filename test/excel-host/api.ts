import type { Book } from './book';
import { ExcelError, HostLacks } from './errors';

/** What the paths need of the host that runs them. */
export interface Session {
  readonly book: Book;
  readonly limits: Limits;
  /** The add-in listens to an event, or stops listening. */
  readonly listen: (eventType: number, targetId: string, on: boolean) => void;
  /** Throws ApiNotFound where a member came with a requirement set that this Excel does not have. */
  readonly demandSupported: (className: string, member: string) => void;
  /** Something that an event told of by a reference. */
  readonly reference: (id: string) => Handle | undefined;
  readonly forget: (id: string) => void;
}

/** How much Excel takes at once. */
export interface Limits {
  /** Bytes of a request, and of a response: Excel on the web cuts at 5 MB. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells of one reading. */
  readonly cells: number;
}

/** A property read and, perhaps, set. */
export interface Scalar<Target> {
  readonly get?: (target: Target, session: Session) => unknown;
  readonly set?: (target: Target, value: unknown, session: Session) => void;
}

/** What a method answers with: an object to go on from, nothing there, or a value. */
export type Answer = Handle | { readonly nothing: true } | { readonly value: unknown } | undefined;

export const NOTHING = { nothing: true } as const;

/** One class of the API, as far as the stand-in knows it; names as in the API, `camelCase`. */
export interface ApiClass<Target> {
  readonly name: string;
  /** What the client finds the object by again, under `Id` (or `_Id`). */
  readonly id?: (target: Target, session: Session) => { readonly Id: string } | { readonly _Id: string };
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly children?: Readonly<Record<string, (target: Target, session: Session) => Answer>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments, session: Session) => Answer>>;
  readonly items?: (target: Target, session: Session) => readonly Handle[];
  readonly index?: (target: Target, key: string, session: Session) => Answer;
  /** Throws where the object is there no more. */
  readonly check?: (target: Target, session: Session) => void;
}

/** An object of the API with its class: what an object path leads to. */
export interface Handle {
  readonly className: string;
  readonly target: unknown;
  readonly id: (session: Session) => object;
  readonly isCollection: boolean;
  readonly items: (session: Session) => readonly Handle[];
  readonly scalarNames: readonly string[];
  readonly hasChild: (name: string) => boolean;
  readonly get: (name: string, session: Session) => unknown;
  readonly set: (name: string, value: unknown, session: Session) => void;
  readonly child: (name: string, session: Session) => Answer;
  readonly call: (name: string, args: Arguments, session: Session) => Answer;
  readonly index: (key: unknown, session: Session) => Answer;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

/** Binds an object to its class. Whatever the class does not name is refused by name. */
export function handle<Target>(api: ApiClass<Target>, target: Target): Handle {
  const lacks = (name: string): HostLacks => new HostLacks(`${api.name}.${name}`);
  const check = (name: string, session: Session): void => {
    session.demandSupported(api.name, name);
    api.check?.(target, session);
  };
  return {
    className: api.name,
    target,
    id: (session) => api.id?.(target, session) ?? {},
    isCollection: api.items !== undefined,
    items: (session) => {
      check('items', session);
      if (api.items === undefined) throw lacks('items');
      return api.items(target, session);
    },
    scalarNames: Object.keys(api.scalars ?? {}),
    hasChild: (name) => own(api.children, name) !== undefined,
    get: (name, session) => {
      const scalar = own(api.scalars, name);
      if (scalar?.get === undefined) throw lacks(name);
      check(name, session);
      return scalar.get(target, session);
    },
    set: (name, value, session) => {
      const scalar = own(api.scalars, name);
      if (scalar?.set === undefined) throw lacks(`${name} =`);
      check(name, session);
      scalar.set(target, value, session);
    },
    child: (name, session) => {
      const child = own(api.children, name);
      if (child === undefined) throw lacks(name);
      check(name, session);
      return child(target, session);
    },
    call: (name, args, session) => {
      const method = own(api.methods, name);
      if (method === undefined) throw lacks(`${name}()`);
      check(name, session);
      return method(target, args, session);
    },
    index: (key, session) => {
      if (api.index === undefined) throw lacks('getItem()');
      check('getItem', session);
      return api.index(target, String(key), session);
    },
  };
}

/** The arguments of a method, each read as what it should be or refused as Excel refuses it. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw new ExcelError('InvalidArgument', `argument ${index + 1}`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new ExcelError('InvalidArgument', `argument ${index + 1}`);
    }
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.raw(index) === undefined ? undefined : this.integer(index);
  }

  boolean(index: number): boolean {
    return this.raw(index) === true;
  }

  /** An object of the API given as an argument. */
  object(index: number): Handle | undefined {
    const value = this.raw(index);
    return isHandle(value) ? value : undefined;
  }
}

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'className' in value && 'scalarNames' in value;

/** Read as text, or refused. */
export function demandText(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'text expected');
  return value;
}

/** Read as TRUE or FALSE, or refused. */
export function demandBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'true or false expected');
  return value;
}

/** Read as a number, or refused. */
export function demandNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ExcelError('InvalidArgument', 'number expected');
  }
  return value;
}

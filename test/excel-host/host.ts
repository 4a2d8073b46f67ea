import type { Handle, Session } from './api';
import type { Area } from './areas';
import { type Book, type Happening } from './book';
import type { Client } from './client';
import { CustomFunctions } from './custom-functions';
import { type Dump, dumpBook } from './dump';
import { ExcelError, type ExcelCode, HostLacks } from './errors';
import { type Actor, type Entry, Listeners, tell } from './events';
import { Execution } from './execute';
import { type Exchange, exchangeOf, refusal } from './exchange';
import { Faults } from './faults';
import { usedBlock } from './grid';
import { type BookDescription, openBook } from './open-book';
import { DEFAULT_OPTIONS, type Options, covers, isSetSupported } from './options';
import { range } from './paths/range';
import { Person } from './person';
import { later, loadClient, measureBytes, nextTurn, requirementOf } from './platform';
import { type Shift, shifted } from './shift';
import { deleteSheet } from './sheets';
import { tintsIn } from './tints';
import type { Tint } from './model';
import { FLAG_DELAY_FOR_CELL_EDIT, type WireRequest, type WireResponse, readRequest } from './wire';

/** An Excel with one workbook open, and one add-in in it. */
export class ExcelHost {
  readonly book: Book;
  readonly options: Options;
  readonly client: Client;
  /** Every request so far. */
  readonly exchanges: Exchange[] = [];
  readonly faults = new Faults();
  /** What was asked for that the stand-in does not know; `dump` throws while there is any. */
  readonly lacks: HostLacks[] = [];
  /** What the person does with the workbook. */
  readonly person: Person;
  /** What another person does, in the same workbook elsewhere. */
  readonly colleague: Person;
  readonly functions: CustomFunctions;

  readonly #listeners = new Listeners();
  readonly #references = new Map<string, Handle>();
  readonly #events: Entry[] = [];
  #waiting: (() => void)[] = [];
  #cellEditing = false;
  #busy = 0;
  #lastId = 0;

  constructor(description: BookDescription | Book, options: Partial<Options> = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options, sets: { ...DEFAULT_OPTIONS.sets, ...options.sets } };
    this.book = 'sheets' in description && 'calculator' in description ? description : openBook(description);
    this.client = loadClient(
      (text) => this.#receive(text),
      (name, version) => isSetSupported(this.options, name, version),
    );
    this.person = new Person(
      this.book,
      () => this.#did('person'),
      () => this.#tell('person'),
    );
    // Another person's window has a front sheet of its own, which nobody is told of here.
    this.colleague = new Person(
      this.book,
      () => this.#did('colleague'),
      () => undefined,
    );
    this.functions = new CustomFunctions(this.client);
    this.book.onShift.push((shift) => this.#follow(shift));
  }

  /** In a page it comes after the host. */
  get Excel(): Client['Excel'] {
    return this.client.Excel;
  }

  /** The requests that did something for the add-in. */
  get requests(): readonly Exchange[] {
    return this.exchanges.filter(({ kind }) => kind === 'work');
  }

  isSetSupported = (name: string, version?: string | number): boolean =>
    isSetSupported(this.options, name, version);

  /** Whether the person is typing in a cell: Excel then refuses requests, or lets those wait that can. */
  get cellEditing(): boolean {
    return this.#cellEditing;
  }

  set cellEditing(on: boolean) {
    this.#cellEditing = on;
    if (on) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Makes the n-th request from now fail with a code, after its first `afterActions` actions were done. */
  failAt(n: number, code: ExcelCode, afterActions = 0): void {
    this.faults.failAt(n, code, afterActions);
  }

  /** Leaves the n-th request from now without an answer; nothing of it is done. */
  hangAt(n: number): void {
    this.faults.hangAt(n);
  }

  /** Does something just before the n-th request from now, as if between two syncs. */
  beforeRequest(n: number, deed: () => void): void {
    this.faults.before(n, deed);
  }

  /** Deletes a sheet, as somebody does between two syncs. */
  vanish(sheet: string): void {
    deleteSheet(this.book, this.book.sheet(sheet));
    this.#did('colleague');
  }

  /** The listeners that the add-in has now: `10 {sheet id}`. */
  get listening(): readonly string[] {
    return this.#listeners.all();
  }

  /** Everything a person could see or lose, as plain data. */
  dump(): Dump {
    const [lack] = this.lacks;
    if (lack !== undefined) throw lack;
    return dumpBook(this.book);
  }

  /** The cells that conditional formats tint, by address, in the used range of a sheet. */
  tints(sheet: string): Record<string, Tint> {
    const own = this.book.sheet(sheet);
    const used = usedBlock(own.grid, false);
    return used === undefined ? {} : tintsIn(this.book, own, used);
  }

  /** Waits until no request is under way, every event was told and what it started is done. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TICKS; quiet += 1) {
      await nextTurn();
      if (this.#busy > 0 || this.#events.length > 0) quiet = -1;
    }
  }

  /** Saves, closes and opens the workbook again: the add-in is gone, ids of conditional formats are new. */
  reopen(options: Partial<Options> = {}): ExcelHost {
    for (const sheet of this.book.sheets) {
      for (const format of sheet.formats) format.id = `{cf-${this.book.nextId()}}`;
    }
    this.book.undo = [];
    this.book.happenings.length = 0;
    return new ExcelHost(this.book, { ...this.options, ...options });
  }

  #receive(text: string): void {
    const request = this.#read(text);
    if (this.functions.takes(request)) {
      this.#answer(request, {
        Results: request.message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
      });
      return;
    }
    const exchange = exchangeOf(request, text);
    this.exchanges.push(exchange);
    this.#busy += 1;
    later(() => this.#take(request, exchange), this.options.latency);
  }

  /** Reads a request; a wire that has moved must not be taken for an Excel that is silent. */
  #read(text: string): WireRequest {
    try {
      return readRequest(text);
    } catch (error) {
      const lack = new HostLacks(`this wire: ${text.slice(0, LINE)}`);
      lack.cause = error;
      this.lacks.push(lack);
      throw lack;
    }
  }

  #take(request: WireRequest, exchange: Exchange): void {
    if (this.#cellEditing) {
      if ((request.flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0) {
        this.#waiting.push(() => this.#take(request, exchange));
        return;
      }
      this.#reply(request, exchange, refusal('InvalidOperationInCellEditMode'));
      return;
    }
    const fault = exchange.kind === 'work' ? this.faults.next() : undefined;
    if (fault?.kind === 'hang') {
      this.#busy -= 1;
      return;
    }
    this.#reply(request, exchange, this.#serve(request, exchange, fault));
  }

  #serve(request: WireRequest, exchange: Exchange, fault: ReturnType<Faults['next']>): WireResponse {
    if (exchange.bytes > this.options.limits.requestBytes) return refusal('RequestPayloadSizeLimitExceeded');
    const failing = fault?.kind === 'fail' ? fault : undefined;
    const { changes, settingsWrites } = this.book;
    const execution = new Execution(
      this.#session(),
      this.#references,
      () => `ref-${this.#nextId()}`,
      request.message.body,
    );
    try {
      const response = execution.run(failing);
      const { book } = this;
      if (book.changes - changes > book.settingsWrites - settingsWrites) book.undo.push('add-in');
      return response;
    } catch (error) {
      const lack = error instanceof HostLacks ? error : new HostLacks(`what to do about ${String(error)}`);
      if (!(error instanceof HostLacks) && error instanceof Error) lack.cause = error;
      this.lacks.push(lack);
      return {
        Results: [],
        Error: {
          Code: 'HostLacks',
          Message: lack.message,
          Location: '',
          ActionIndex: 0,
          HttpStatusCode: 500,
        },
      };
    }
  }

  #session(): Session {
    return {
      book: this.book,
      limits: this.options.limits,
      listen: (eventType, targetId, on) => this.#listeners.set(eventType, targetId, on),
      demandSupported: (className, member) => {
        const needs = requirementOf(`${className}.${member}`);
        if (needs !== undefined && !this.isSetSupported(needs.set, needs.version)) {
          throw new ExcelError('ApiNotFound', `${className}.${member} needs ${needs.set} ${needs.version}`);
        }
      },
      reference: (id) => this.#references.get(id),
      forget: (id) => void this.#references.delete(id),
    };
  }

  /** Ranges that the add-in keeps move with their cells. */
  #follow(shift: Shift): void {
    for (const { className, target } of this.#references.values()) {
      if (className !== 'Range') continue;
      const area = target as Area;
      if (area.sheet === shift.sheet && area.rect !== undefined) area.rect = shifted(area.rect, shift);
    }
  }

  #reply(request: WireRequest, exchange: Exchange, response: WireResponse): void {
    let answer = response;
    exchange.responseBytes = measureBytes(JSON.stringify(answer));
    if (exchange.responseBytes > this.options.limits.responseBytes) {
      answer = refusal('ResponsePayloadSizeLimitExceeded');
    }
    if (answer.Error !== undefined) exchange.error = answer.Error.Code;
    this.#collect('add-in');
    this.#busy -= 1;
    this.#answer(request, answer);
    this.#tellSoon();
  }

  #answer(request: WireRequest, body: WireResponse): void {
    this.client.deliver({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  #did(actor: Actor): void {
    if (actor === 'person') this.book.undo.push('person');
    this.#tell(actor);
  }

  #tell(actor: Actor): void {
    this.#collect(actor);
    this.#tellSoon();
  }

  #collect(actor: Actor): void {
    this.book.cells.settle(this.book);
    const happenings = this.book.happenings.splice(0);
    this.#events.push(
      ...tell(happenings, {
        actor,
        withTriggerSource: covers(this.options.api, '1.14'),
        withCalculatedAddress: covers(this.options.api, '1.11'),
        listeners: this.#listeners,
        refer: (happening) => this.#refer(happening),
        nextId: () => this.#nextId(),
      }),
    );
  }

  /** The range of an event, for `event.getRange(context)`. */
  #refer(happening: Happening): string {
    const id = `event-${this.#nextId()}`;
    if ('rect' in happening) this.#references.set(id, range(happening.sheet, happening.rect));
    return id;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #tellSoon(): void {
    if (this.#events.length === 0) return;
    later(() => {
      const entries = this.#events.splice(0);
      if (entries.length > 0) this.client.deliver({ type: 3, message: { entries } });
    });
  }
}

const QUIET_TICKS = 5;
const LINE = 500;

import { type Rect, cellCount, cellName, hasCell, joinCells } from './address';
import type { Book } from './book';
import type { Cell } from './cell';
import { HostLacks } from './errors';
import { MANY, evaluate } from './formula/evaluate';
import { type Block, VOLATILE } from './formula/functions';
import type { Node } from './formula/parse';
import { resolveStructured } from './formula/structured';
import type { Sheet } from './model';
import { type Value, errorValue } from './values';

/** A cell with a formula. */
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface Watched {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly place: Place;
}

const COLUMNS = 16_384;
/** Beyond this a reference is watched as a block and not cell by cell. */
const SMALL = 64;

const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/** Calculates formulas and what depends on them, and finds circles. */
export class Calculator {
  /** The cells that are in a circle: Excel warns the person and shows 0. */
  readonly circular = new Set<string>();
  #dependants = new Map<Sheet, Map<number, Set<Place>>>();
  #blocks: Watched[] = [];
  #places = new Map<Sheet, Map<number, Place>>();
  /** The formulas that every calculation calculates. */
  #volatile = new Set<Place>();
  /** What each formula reads, to forget it when the formula is replaced. */
  #read = new Map<Place, { readonly sheet: Sheet; readonly rect: Rect }[]>();
  /** Large blocks without formulas that were read during this calculation. */
  #readBlocks = new Map<string, Block>();
  #stale = true;

  constructor(private readonly book: Book) {}

  /** After cells were moved: everything is looked at afresh, and calculated, at the next reading. */
  forget(): void {
    this.#stale = true;
  }

  /** Calculates what depends on the cells changed, and says which cells got another value. */
  changed(sheet: Sheet, cells: readonly { readonly row: number; readonly column: number }[]): void {
    if (this.#stale) return this.refresh();
    const dirty = new Set<Place>();
    for (const { row, column } of cells) {
      this.#watch(sheet, row, column);
      const own = this.#places.get(sheet)?.get(keyOf(row, column));
      if (own !== undefined) dirty.add(own);
      this.#spread({ sheet, row, column }, dirty);
    }
    for (const place of this.#volatile) {
      dirty.add(place);
      this.#spread(place, dirty);
    }
    this.#calculate(dirty);
  }

  /** Looks at every formula of the workbook and calculates it. */
  refresh(): void {
    this.#stale = false;
    this.#dependants = new Map();
    this.#blocks = [];
    this.#places = new Map();
    this.#read = new Map();
    this.#volatile = new Set();
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of sheet.grid.all()) {
        if (cell.formula !== undefined) this.#watch(sheet, row, column);
      }
    }
    this.#calculate(new Set([...this.#places.values()].flatMap((places) => [...places.values()])));
  }

  #spread(from: Place, dirty: Set<Place>): void {
    const stack = [from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const { sheet, row, column } = at;
      const blocks = this.#blocks.filter(
        (block) => block.sheet === sheet && hasCell(block.rect, row, column),
      );
      const places = this.#dependants.get(sheet)?.get(keyOf(row, column)) ?? [];
      for (const place of [...places, ...blocks.map((block) => block.place)]) {
        if (dirty.has(place)) continue;
        dirty.add(place);
        stack.push(place);
      }
    }
  }

  /** Takes note of what a cell's formula reads. */
  #watch(sheet: Sheet, row: number, column: number): void {
    const key = keyOf(row, column);
    const places = this.#places.get(sheet) ?? new Map<number, Place>();
    this.#places.set(sheet, places);
    const old = places.get(key);
    if (old !== undefined) this.#unwatch(old);
    places.delete(key);
    const { formula } = sheet.grid.get(row, column);
    if (formula?.node === undefined) return;
    const place: Place = { sheet, row, column };
    places.set(key, place);
    if (isVolatile(formula.node)) this.#volatile.add(place);
    for (const read of this.#reads(formula.node, place)) {
      if (cellCount(read.rect) > SMALL) {
        this.#blocks.push({ ...read, place });
        continue;
      }
      for (let r = read.rect.top; r <= read.rect.bottom; r += 1) {
        for (let c = read.rect.left; c <= read.rect.right; c += 1)
          this.#depend(read.sheet, keyOf(r, c), place);
      }
    }
    this.#read.set(place, this.#reads(formula.node, place));
  }

  #depend(sheet: Sheet, key: number, place: Place): void {
    const cells = this.#dependants.get(sheet) ?? new Map<number, Set<Place>>();
    this.#dependants.set(sheet, cells);
    const places = cells.get(key) ?? new Set<Place>();
    cells.set(key, places.add(place));
  }

  #unwatch(place: Place): void {
    this.#volatile.delete(place);
    for (const { sheet, rect } of this.#read.get(place) ?? []) {
      if (cellCount(rect) > SMALL) {
        this.#blocks = this.#blocks.filter((block) => block.place !== place);
        continue;
      }
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        for (let column = rect.left; column <= rect.right; column += 1) {
          this.#dependants.get(sheet)?.get(keyOf(row, column))?.delete(place);
        }
      }
    }
    this.#read.delete(place);
  }

  #reads(node: Node, place: Place): { readonly sheet: Sheet; readonly rect: Rect }[] {
    switch (node.kind) {
      case 'literal':
        return [];
      case 'reference': {
        const { sheet: name, lost, rect } = node.reference;
        if (lost) return [];
        const sheet = name === undefined ? place.sheet : this.book.findSheet(name);
        return sheet === undefined || rect === undefined ? [] : [{ sheet, rect }];
      }
      case 'structured':
      case 'name': {
        const found = this.find(node.kind === 'name' ? node.name : node.text, place);
        const sheet = found === undefined ? undefined : this.book.findSheet(found.sheet);
        return found === undefined || sheet === undefined ? [] : [{ sheet, rect: found.rect }];
      }
      case 'prefix':
      case 'percent':
        return this.#reads(node.operand, place);
      case 'infix':
        return [...this.#reads(node.left, place), ...this.#reads(node.right, place)];
      case 'call':
        // Where a reference lies does not depend on what it holds: `=ROW(A5)` in A5 is no circle.
        return node.name === 'ROW' ? [] : node.args.flatMap((arg) => this.#reads(arg, place));
    }
  }

  /** Where a structured reference or a name points, seen from a cell. */
  find(
    text: string,
    { sheet, row, column }: Place,
  ): { readonly sheet: string; readonly rect: Rect } | undefined {
    return text.includes('[')
      ? resolveStructured(text, this.book.namedTables(), { sheet: sheet.name, row, column })
      : this.book.findName(text);
  }

  #calculate(dirty: ReadonlySet<Place>): void {
    const pending = new Set(dirty);
    const running = new Set<Place>();
    const recalculated = new Map<Sheet, Place[]>();
    this.#readBlocks = new Map();
    const calculate = (place: Place): void => {
      pending.delete(place);
      running.add(place);
      const cell = place.sheet.grid.get(place.row, place.column);
      const value = this.#value(cell, place, (at) => {
        const other = this.#places.get(at.sheet)?.get(keyOf(at.row, at.column));
        if (other === undefined) return false;
        if (running.has(other)) return true;
        if (pending.has(other)) calculate(other);
        return false;
      });
      running.delete(place);
      place.sheet.grid.set(place.row, place.column, { ...cell, value });
      const places = recalculated.get(place.sheet) ?? [];
      places.push(place);
      recalculated.set(place.sheet, places);
    };
    for (const place of dirty) if (pending.has(place)) calculate(place);
    for (const [sheet, places] of recalculated) {
      this.book.happenings.push({ kind: 'calculated', sheet, rects: joinCells(places) });
    }
  }

  /** The filled cells of a block; those that are formulas are calculated first. */
  #readBlock(sheet: Sheet, rect: Rect, circles: (at: Place) => boolean): Block {
    const key = `${sheet.name}!${cellName(rect.top, rect.left)}:${cellName(rect.bottom, rect.right)}`;
    const before = this.#readBlocks.get(key);
    if (before !== undefined) return before;
    const values: Value[] = [];
    let isFixed = true;
    for (const { row, column, cell } of sheet.grid.within(rect)) {
      if (cell.formula !== undefined) {
        isFixed = false;
        circles({ sheet, row, column });
      }
      const { value } = sheet.grid.get(row, column);
      if (value !== null) values.push(value);
    }
    let counts: Map<Value, number> | null = null;
    const tally = () => {
      counts ??= values.reduce(
        (all, value) => all.set(value, (all.get(value) ?? 0) + 1),
        new Map<Value, number>(),
      );
      return counts;
    };
    const block: Block = { values, tally };
    if (isFixed) this.#readBlocks.set(key, block);
    return block;
  }

  /** The value of a cell's formula; `circles` calculates what is read first, and says whether it leads back. */
  #value(cell: Cell, place: Place, circles: (at: Place) => boolean): Value {
    const node = cell.formula?.node;
    if (node === undefined) return cell.value;
    const name = `${place.sheet.name}!${cellName(place.row, place.column)}`;
    this.circular.delete(name);
    let circle = false;
    const value = evaluate(node, {
      read: (sheetName, row, column) => {
        const sheet = sheetName === undefined ? place.sheet : this.book.findSheet(sheetName);
        if (sheet === undefined) return undefined;
        circle = circles({ sheet, row, column }) || circle;
        return sheet.grid.get(row, column).value;
      },
      readBlock: (sheetName, rect) => {
        const sheet = sheetName === undefined ? place.sheet : this.book.findSheet(sheetName);
        return sheet === undefined ? undefined : this.#readBlock(sheet, rect, circles);
      },
      find: (text) => this.find(text, place),
      row: place.row,
      today: this.book.serialToday(),
    });
    // A block that holds the cell itself is a circle whether or not the function looks at it.
    circle ||= this.#reads(node, place).some(
      ({ sheet, rect }) => sheet === place.sheet && hasCell(rect, place.row, place.column),
    );
    if (circle) {
      this.circular.add(name);
      return 0;
    }
    if (value !== MANY) return value ?? 0;
    if (place.sheet.tables.some(({ rect }) => hasCell(rect, place.row, place.column))) {
      return errorValue('#SPILL!');
    }
    throw new HostLacks(`how to spill ${cell.formula?.text ?? ''} outside of a table`);
  }
}

function isVolatile(node: Node): boolean {
  switch (node.kind) {
    case 'literal':
    case 'reference':
    case 'structured':
    case 'name':
      return false;
    case 'prefix':
    case 'percent':
      return isVolatile(node.operand);
    case 'infix':
      return isVolatile(node.left) || isVolatile(node.right);
    case 'call':
      return VOLATILE.has(node.name) || node.args.some(isVolatile);
  }
}

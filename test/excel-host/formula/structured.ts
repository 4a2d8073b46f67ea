import type { Rect } from '../address';
import { HostLacks } from '../errors';

/** What a structured reference needs to know of a table. */
export interface NamedTable {
  readonly sheet: string;
  readonly name: string;
  /** Header, body and totals. */
  readonly rect: Rect;
  /** The body's rows. */
  readonly body: Rect;
  readonly columns: readonly string[];
}

/** Where a structured reference points, seen from a cell; undefined is `#REF!`/`#VALUE!`. */
export interface Pointed {
  readonly sheet: string;
  readonly rect: Rect;
}

const THIS_ROW = '#This Row';

/** Takes the escape `'` away from a column's name. */
const unescape = (name: string): string => name.replace(/'(.)/g, '$1');

/** Cuts `[@Note]` or `[[#This Row],[Note]]` into its parts: `['#This Row', 'Note']`. */
function readParts(inner: string): string[] {
  const body = inner.slice(1, -1);
  if (body.startsWith('@')) {
    const name = body.slice(1).replace(/^\[(.*)\]$/s, '$1');
    return name === '' ? [THIS_ROW] : [THIS_ROW, unescape(name)];
  }
  if (!body.startsWith('[')) return body === '' ? [] : [unescape(body)];
  return [...body.matchAll(/\[((?:'.|[^\]'])*)\]/gs)].map(([, part = '']) => unescape(part));
}

/** Finds the cells that a structured reference means, seen from the cell that holds it. */
export function resolveStructured(
  text: string,
  tables: readonly NamedTable[],
  from: { readonly sheet: string; readonly row: number; readonly column: number },
): Pointed | undefined {
  const at = text.indexOf('[');
  const name = text.slice(0, at);
  const table = tables.find((candidate) =>
    name === ''
      ? candidate.sheet === from.sheet &&
        from.row >= candidate.rect.top &&
        from.row <= candidate.rect.bottom &&
        from.column >= candidate.rect.left &&
        from.column <= candidate.rect.right
      : candidate.name.toLowerCase() === name.toLowerCase(),
  );
  if (table === undefined) return undefined;
  const parts = readParts(text.slice(at));
  const thisRow = parts[0] === THIS_ROW;
  const [columnPart, ...more] = thisRow ? parts.slice(1) : parts;
  if (more.length > 0 || columnPart?.startsWith('#') === true) {
    throw new HostLacks(`the structured reference ${text}`);
  }
  const column =
    columnPart === undefined
      ? undefined
      : table.columns.findIndex((candidate) => candidate.toLowerCase() === columnPart.toLowerCase());
  if (column === -1) return undefined;
  const rows = thisRow ? { top: from.row, bottom: from.row } : table.body;
  if (thisRow && (from.row < table.body.top || from.row > table.body.bottom)) return undefined;
  const columns =
    column === undefined ? table.rect : { left: table.rect.left + column, right: table.rect.left + column };
  return {
    sheet: table.sheet,
    rect: { top: rows.top, bottom: rows.bottom, left: columns.left, right: columns.right },
  };
}

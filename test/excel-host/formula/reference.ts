import {
  LAST_COLUMN,
  LAST_ROW,
  type Rect,
  cellCount,
  columnIndex,
  columnName,
  isWholeColumns,
  isWholeRows,
  quoteSheet,
  splitSheet,
} from '../address';

/** A1 reference, with what its dollars hold fast; a rect of undefined is `#REF!`. */
export interface Reference {
  readonly sheet?: string;
  /** The sheet was deleted: Excel writes `#REF!` where its name stood and keeps the rest, `=#REF!$E5`. */
  readonly lost?: true;
  readonly rect: Rect | undefined;
  /** Whether top, left, bottom and right are held by a `$`. */
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

function readCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null) return undefined;
  const [, first = '', letters, second = '', digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  if (letters !== undefined && column === undefined) return undefined;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (row !== undefined && (row < 0 || row > LAST_ROW)) return undefined;
  const rowFixed = letters === undefined ? first === '$' : second === '$';
  return { column, row, columnFixed: letters !== undefined && first === '$', rowFixed };
}

const NOWHERE = '#REF!';

/** Cuts the sheet off a reference. */
function readHome(text: string): { readonly local: string; readonly sheet?: string; readonly lost?: true } {
  return text.startsWith(NOWHERE) ? { local: text.slice(NOWHERE.length), lost: true } : splitSheet(text);
}

/** Reads a reference token; undefined where it lies beyond the sheet. */
export function readReference(text: string): Reference | undefined {
  if (text.endsWith(NOWHERE)) {
    const { sheet } = splitSheet(text.slice(0, -NOWHERE.length));
    const loose = { top: false, left: false, bottom: false, right: false };
    return { ...(sheet === undefined ? {} : { sheet }), rect: undefined, fixed: loose };
  }
  const { local, ...home } = readHome(text);
  const [a = '', b = a] = local.split(':');
  const first = readCorner(a);
  const last = readCorner(b);
  if (first === undefined || last === undefined) return undefined;
  return {
    ...home,
    rect: {
      top: Math.min(first.row ?? 0, last.row ?? 0),
      bottom: Math.max(first.row ?? LAST_ROW, last.row ?? LAST_ROW),
      left: Math.min(first.column ?? 0, last.column ?? 0),
      right: Math.max(first.column ?? LAST_COLUMN, last.column ?? LAST_COLUMN),
    },
    fixed: {
      top: first.rowFixed,
      left: first.columnFixed,
      bottom: last.rowFixed,
      right: last.columnFixed,
    },
  };
}

/** Writes a reference back, dollars and sheet kept. */
export function writeReference({ sheet, lost, rect, fixed }: Reference): string {
  const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  if (rect === undefined) return `${prefix}${NOWHERE}`;
  if (lost) return `${NOWHERE}${writeReference({ rect, fixed })}`;
  const column = (index: number, held: boolean): string => `${held ? '$' : ''}${columnName(index)}`;
  const row = (index: number, held: boolean): string => `${held ? '$' : ''}${index + 1}`;
  if (isWholeColumns(rect))
    return `${prefix}${column(rect.left, fixed.left)}:${column(rect.right, fixed.right)}`;
  if (isWholeRows(rect)) return `${prefix}${row(rect.top, fixed.top)}:${row(rect.bottom, fixed.bottom)}`;
  const first = `${column(rect.left, fixed.left)}${row(rect.top, fixed.top)}`;
  const last = `${column(rect.right, fixed.right)}${row(rect.bottom, fixed.bottom)}`;
  return `${prefix}${cellCount(rect) === 1 ? first : `${first}:${last}`}`;
}

/** A reference seen from a cell that lies further down or right: what its dollars leave free moves along. */
export function moveReference(reference: Reference, rows: number, columns: number): Reference {
  const { rect, fixed } = reference;
  if (rect === undefined || (rows === 0 && columns === 0)) return reference;
  const wholeColumns = isWholeColumns(rect);
  const wholeRows = isWholeRows(rect);
  const moved = {
    top: rect.top + (fixed.top || wholeColumns ? 0 : rows),
    bottom: rect.bottom + (fixed.bottom || wholeColumns ? 0 : rows),
    left: rect.left + (fixed.left || wholeRows ? 0 : columns),
    right: rect.right + (fixed.right || wholeRows ? 0 : columns),
  };
  const outside = moved.top < 0 || moved.left < 0 || moved.bottom > LAST_ROW || moved.right > LAST_COLUMN;
  return { ...reference, rect: outside ? undefined : moved };
}

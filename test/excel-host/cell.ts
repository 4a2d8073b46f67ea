import type { Node } from './formula/parse';
import type { Value } from './values';

/** How a cell looks; what is absent is Excel's default. */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `Single`, `Double`, …: as `Excel.RangeFont` calls it. */
  readonly underline?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  /** The line at each edge, as `Excel.RangeBorder` calls it. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
  readonly borderLeft?: string;
  readonly borderRight?: string;
  /** False where the person unlocked the cell against protection. */
  readonly locked?: boolean;
}

/** A formula in a cell. */
export interface Formula {
  readonly text: string;
  /** Undefined where the stand-in does not calculate it: its value stays as it was opened. */
  readonly node?: Node;
}

/** A link on a cell (`Range.hyperlink`). */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What a person finds in a cell. */
export interface Content {
  readonly value: Value;
  readonly formula?: Formula;
  /** Entered with a leading apostrophe: text, whatever it looks like. */
  readonly quoted?: true;
  readonly link?: Link;
}

export interface Cell extends Content {
  readonly style: Style;
}

export const NO_STYLE: Style = {};
export const EMPTY: Content = { value: null };
export const EMPTY_CELL: Cell = { value: null, style: NO_STYLE };

export const formatOf = (cell: Cell | undefined): string => cell?.style.numberFormat ?? 'General';

export const isBlank = (cell: Content | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

/** A style with some of it changed; `undefined` takes a trait away. */
export function restyle(
  style: Style,
  change: { readonly [Trait in keyof Style]?: Style[Trait] | undefined },
): Style {
  const entries = Object.entries({ ...style, ...change }).filter(([, trait]) => trait !== undefined);
  return entries.length === 0 ? NO_STYLE : Object.fromEntries(entries);
}

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { NO_STYLE, type Style } from '../../test/excel-host/cell';
import { type Value, isError } from '../../test/excel-host/values';

/** How Excel shows a date whose format is the system's short one, on a French computer. */
const FRENCH_DATE = 'dd/mm/yyyy';
const SYSTEM_DATE = 'm/d/yyyy';

/** A link, as Excel shows one that nobody has styled. */
const LINK_COLOUR = '#0563C1';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** A style of Excel's as Univer draws it; null where there is nothing to draw. */
export function lookOf(style: Style, value: Value, isLink: boolean): IStyleData | null {
  const centred = typeof value === 'boolean' || isError(value);
  if (style === NO_STYLE && !isLink && !centred) return null;
  const { fill, fontColor, fontName, fontSize, bold, italic, wrapText, numberFormat } = style;
  const colour = fontColor ?? (isLink ? LINK_COLOUR : undefined);
  const horizontal =
    HORIZONTAL[style.horizontalAlignment ?? ''] ?? (centred ? HorizontalAlign.CENTER : undefined);
  const vertical = VERTICAL[style.verticalAlignment ?? ''];
  const border = borderOf(style);
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(isLink || style.underline !== undefined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(border === null ? {} : { bd: border }),
    ...(wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(numberFormat === undefined || numberFormat === 'General'
      ? {}
      : { n: { pattern: numberFormat === SYSTEM_DATE ? FRENCH_DATE : numberFormat } }),
  };
}

/** The lines at a cell's edges, of whichever kind, as thin ones; null where there are none. */
function borderOf({ borderTop, borderBottom, borderLeft, borderRight }: Style): IBorderData | null {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
  const border: IBorderData = {
    ...(borderTop === undefined ? {} : { t: line }),
    ...(borderBottom === undefined ? {} : { b: line }),
    ...(borderLeft === undefined ? {} : { l: line }),
    ...(borderRight === undefined ? {} : { r: line }),
  };
  return Object.keys(border).length === 0 ? null : border;
}

import type { AlignmentStyle, BorderLineStyle, BorderStyle, CellStyle } from 'hucre';
import type { Style } from '../excel-host/cell';
import type { Tint } from '../excel-host/model';

/** What a cell of the stand-in looks like, as files hold it. */
export function writeStyle(style: Style): CellStyle {
  const { numberFormat, fill, bold, italic, fontColor, fontName, fontSize, underline } = style;
  const alignment = writeAlignment(style);
  const border = writeBorder(style);
  const { font, ...tint } = writeTint({ fill, bold, italic, fontColor });
  const whole = {
    ...font,
    ...(fontName === undefined ? {} : { name: fontName }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(underline === undefined ? {} : { underline: underlines[underline] ?? 'single' }),
  };
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(alignment === null ? {} : { alignment }),
    ...(border === null ? {} : { border }),
    ...tint,
    ...(Object.keys(whole).length === 0 ? {} : { font: whole }),
  };
}

const underlines: Readonly<Record<string, 'single' | 'double' | 'singleAccounting' | 'doubleAccounting'>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** A colour as files hold it: opaque. */
const argb = (colour: string): string => `FF${colour.slice(1)}`;

type Traits = { readonly [Trait in keyof Tint]: Tint[Trait] | undefined };

/** The traits that conditional formats have too. */
export function writeTint({ fill, bold, italic, fontColor }: Traits): CellStyle {
  const style: CellStyle = {};
  if (fill !== undefined) {
    const color = { rgb: argb(fill) };
    // Cells are filled by the one colour, conditional formats by the other.
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color };
  }
  if (bold !== undefined || italic !== undefined || fontColor !== undefined) {
    style.font = {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(fontColor === undefined ? {} : { color: { rgb: argb(fontColor) } }),
    };
  }
  return style;
}

const horizontals: Readonly<Record<string, NonNullable<AlignmentStyle['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const verticals: Readonly<Record<string, NonNullable<AlignmentStyle['vertical']>>> = {
  Top: 'top',
  Center: 'center',
};

function writeAlignment({ wrapText, horizontalAlignment, verticalAlignment }: Style): AlignmentStyle | null {
  const horizontal = horizontals[horizontalAlignment ?? ''];
  const vertical = verticals[verticalAlignment ?? ''];
  const alignment = {
    ...(wrapText === true ? { wrapText } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
  return Object.keys(alignment).length === 0 ? null : alignment;
}

const lines: Readonly<Record<string, BorderLineStyle>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

function writeBorder({ borderTop, borderBottom, borderLeft, borderRight }: Style): BorderStyle | null {
  const sides = { top: borderTop, bottom: borderBottom, left: borderLeft, right: borderRight };
  const drawn = Object.entries(sides).flatMap(([side, border]) => {
    const style = lines[border ?? ''];
    return style === undefined ? [] : [[side, { style }] as const];
  });
  return drawn.length === 0 ? null : Object.fromEntries(drawn);
}

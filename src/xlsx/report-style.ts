import type { CellStyle } from 'hucre';
import type { RowTone } from '../audit';

/** Long explanations are read from the top of their cell, on several lines. */
const alignment = { wrapText: true, vertical: 'top' } as const;

const font = { name: 'Calibri', size: 11 } as const;

export const plainStyle: CellStyle = { alignment, font };

export const headerStyle: CellStyle = { alignment, font: { ...font, bold: true }, fill: fillOf('DDE8F8') };

/** A title runs over the columns to its right instead of being wrapped. */
export const titleStyle: CellStyle = { font: { ...font, size: 14, bold: true } };

/**
 * The look of a row by its tone. The fills are so light that black text stays readable when they are printed
 * in grey, where they can no longer be told apart: the text says what they say.
 */
export const toneStyles: Readonly<Record<RowTone, CellStyle>> = {
  plain: plainStyle,
  strong: { alignment, font: { ...font, bold: true } },
  violation: { alignment, font, fill: fillOf('FBDFDC') },
  missing: { alignment, font, fill: fillOf('FFF0CC') },
  compliant: { alignment, font, fill: fillOf('E2F2E0') },
  muted: { alignment, font: { ...font, color: { rgb: '595959' } } },
  remark: { font: { ...font, italic: true } },
};

function fillOf(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

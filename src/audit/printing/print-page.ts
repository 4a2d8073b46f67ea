/** How a text stands on paper: in Arial, wrapped, at the left and at the top unless it is said. */
export interface TextLook {
  /** points */
  readonly size: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  readonly isCentred?: true;
  readonly isMiddle?: true;
}

/** A block of a page, its cells merged where they are several; rows and columns from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** rows and columns that it spans; 1 unless it is said */
  readonly down?: number;
  readonly across?: number;
}

export interface PrintCell extends Block {
  /** written as a text, whatever it begins with */
  readonly text: string;
  readonly look: TextLook;
}

/** Lines around a block, and between its cells where it is a grid. */
export interface Frame extends Block {
  readonly isGrid?: true;
}

/** A sheet that is printed on one page of A4, as data. Lengths are points. */
export interface PrintPage {
  /** how the sheet is to be called; ours by its beginning */
  readonly name: string;
  readonly orientation: 'Portrait' | 'Landscape';
  /** the width of each column, together no more than the paper has */
  readonly columns: readonly number[];
  /** the height of each row, together no more than the paper has */
  readonly rows: readonly number[];
  readonly cells: readonly PrintCell[];
  readonly frames: readonly Frame[];
  /** blocks that are grey, as headings are */
  readonly shaded: readonly Block[];
  readonly footer: string;
}

const MARGIN = 36;
const SHORT = 595;
const LONG = 842;

/** Margins of each page, in points: narrow, with room for the footer. */
export const pageMargins = {
  top: 30,
  bottom: 42,
  left: MARGIN,
  right: MARGIN,
  header: 15,
  footer: 20,
} as const;

/** What of A4 is left within the margins, in points. */
export function roomOf(orientation: PrintPage['orientation']): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === 'Portrait' ? [SHORT, LONG] : [LONG, SHORT];
  return {
    width: width - pageMargins.left - pageMargins.right,
    height: height - pageMargins.top - pageMargins.bottom,
  };
}

/** The box of a form. Only what is known for certain is ticked. */
export function box(isTicked: boolean, text: string): string {
  return `${isTicked ? '☒' : '☐'}\u00a0${text}`;
}

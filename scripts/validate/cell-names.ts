const LAST_COLUMN = 16384;
const LAST_ROW = 1_048_576;

/**
 * Whether Excel would read a name as a cell: BAC1 is the first cell of column BAC, R1C1 and (in French Excel)
 * L1C1 are cells too, and so is a lone R, C or L, which stands for the whole row or column.
 */
export function looksLikeCell(name: string): boolean {
  const upper = name.toUpperCase();
  return /^(?:[RL]\d*)?(?:C\d*)?$/.test(upper) || isInGrid(upper);
}

/** A1 to XFD1048576; leading zeros of the row don't count. */
function isInGrid(name: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})0*([1-9]\d{0,6})$/.exec(name) ?? [];
  return letters !== '' && columnNumber(letters) <= LAST_COLUMN && Number(digits) <= LAST_ROW;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The longest text that a cell can hold, in UTF-16 units. */
const LONGEST = 32_767;

/** The file format's own escape of a character: a text that looks like one would be read as the character. */
const LOOKS_ESCAPED = /_(?=x[\da-f]{4}_)/gi;

/** hucre writes a text that is just the name of an error as that error; Excel shows this one as the text. */
const LOOKS_LIKE_AN_ERROR = /^#(?=[A-Z/0_]+[!?]?$)/;

/** Half of a character, left by the cut, and what XML cannot hold. */
const CUT_CHARACTER = /[\ud800-\udbff]$/;
const NOT_IN_XML = /[\ufffe\uffff]/g;

/**
 * A text as it must be given to hucre, so that the cell shows it as it is.
 *
 * @example encodeCellText('_x0041_') → '_x005F_x0041_'
 */
export function encodeCellText(text: string): string {
  const whole = text.length > LONGEST ? text.slice(0, LONGEST).replace(CUT_CHARACTER, '') : text;
  return whole
    .replace(NOT_IN_XML, '\ufffd')
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(LOOKS_LIKE_AN_ERROR, '_x0023_');
}

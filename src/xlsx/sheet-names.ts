const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
const OUTER_APOSTROPHES = /^'+|'+$/g;
const CUT_CHARACTER = /[\ud800-\udbff]$/;

/** Excel keeps this name to itself, whatever the case. */
const RESERVED = 'history';

/**
 * Names that Excel accepts for the sheets of one workbook: short enough, and each used once.
 *
 * @param wanted  in the workbook's order
 * @example nameSheets(['Tle A', 'tle a']) → ['Tle A', 'tle a (2)']
 */
export function nameSheets(wanted: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((text) => {
    const name = text.replace(FORBIDDEN, ' ').replace(OUTER_APOSTROPHES, '').trim() || 'Feuille';
    let unique = shorten(name, LONGEST);
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      unique = shorten(name, LONGEST - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function shorten(name: string, length: number): string {
  return name.slice(0, length).replace(CUT_CHARACTER, '').replace(OUTER_APOSTROPHES, '').trimEnd();
}

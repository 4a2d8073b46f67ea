/** How wide a text is, in the unit of the width that it must fit. */
export type Measure = (text: string) => number;

const inCharacters: Measure = ({ length }) => length;

/**
 * The lines that a text takes in a column, words kept whole where they fit. A line break in it begins a new line.
 *
 * @param width  of the column, in the unit of the measure
 * @param measure  characters where nothing is said
 * @example countLines('une ligne trop longue', 12) → 2
 */
export function countLines(text: string, width: number, measure: Measure = inCharacters): number {
  const space = measure(' ');
  return text.split('\n').reduce((sum, line) => sum + countOf(line, width, space, measure), 0);
}

function countOf(line: string, width: number, space: number, measure: Measure): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    const length = measure(word);
    if (filled > 0 && filled + space + length > width) {
      lines += 1;
      filled = length;
    } else filled += (filled > 0 ? space : 0) + length;
    if (filled > width) {
      const over = Math.ceil(filled / width) - 1;
      lines += over;
      filled -= over * width;
    }
  }
  return lines;
}

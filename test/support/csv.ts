/** One line of a table that people keep by hand: its place in the file, and its cells by heading. */
export interface CsvLine {
  /** as an editor numbers it, from 1 */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface CsvTable {
  readonly headings: readonly string[];
  readonly lines: readonly CsvLine[];
}

/**
 * Reads a table with semicolons: `#` begins a comment line, a field may stand in quotes (a quote in it is
 * doubled), the first other line is the heading. A line with too many or too few fields is refused: a
 * missing semicolon would otherwise move an expectation into another column.
 *
 * @param name  the file's name, for the message
 */
export function parseCsv(text: string, name: string): CsvTable {
  const [heading, ...body] = text
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '' && !content.startsWith('#'));
  const headings = heading ? splitFields(heading.content) : [];
  const lines = body.map(({ content, line }): CsvLine => {
    const fields = splitFields(content);
    if (fields.length !== headings.length) {
      throw new Error(`${name} line ${line}: ${fields.length} fields for ${headings.length} headings`);
    }
    return { line, cells: new Map(headings.map((each, at) => [each, fields[at] ?? ''] as const)) };
  });
  return { headings, lines };
}

function splitFields(content: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < content.length; at += 1) {
    const letter = content.charAt(at);
    if (isQuoted && letter === '"' && content.charAt(at + 1) === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"') {
      isQuoted = !isQuoted;
    } else if (letter === ';' && !isQuoted) {
      fields.push(field);
      field = '';
    } else {
      field += letter;
    }
  }
  return [...fields, field];
}

const ts = require('typescript');

/** What the functions' definitions hold for the metadata, the help page, the pane and the tests alone. */
const leftOut = new Map([
  ['help', "{ fr: '', en: '' }"],
  ['examples', '[]'],
  ['filling', 'undefined'],
  ['choices', 'undefined'],
  ['needsTable', 'undefined'],
  ['isGuarded', 'undefined'],
  // What a handler says of a parameter is French in every locale: workbook data.
  ['en', "''"],
  ['overlooks', 'undefined'],
]);

/**
 * A loader for webpack: takes help, examples and what fills parameters out of the functions' definitions. Excel shows the help from the
 * metadata; the script itself is loaded with every workbook that has one of the functions, and need not carry it.
 *
 * @param {string} code  TypeScript of a file in `src/functions/`
 * @returns {string} the same without what a handler never reads
 */
module.exports = function leaveHelpOut(code) {
  const file = ts.createSourceFile('definition.ts', code, ts.ScriptTarget.ES2022, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && leftOut.has(node.name.text)) {
      const { initializer } = node;
      cuts.push({ start: initializer.getStart(), end: initializer.end, text: leftOut.get(node.name.text) });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .reverse()
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), code);
};

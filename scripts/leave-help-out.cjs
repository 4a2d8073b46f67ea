const ts = require('typescript');

/** What the functions' definitions hold for the metadata, the help page, the pane and the tests alone. */
const leftOut = new Set([
  'help',
  'source',
  'examples',
  'result',
  'filling',
  'overlooks',
  'choices',
  'needsTable',
  'isGuarded',
  // What a handler says of a parameter is French in every locale: workbook data.
  'en',
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
  /** @type {{ start: number, end: number }[]} */
  const cuts = [];
  const visit = (node) => {
    if (isDefinition(node) || isDescription(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property) && leftOut.has(property.name.getText()))
          cuts.push(rangeOf(property));
      }
    }
    ts.forEachChild(node, visit);
  };
  /** The property with the comma behind it. */
  const rangeOf = (property) => {
    const comma = /^\s*,/.exec(code.slice(property.end));
    return { start: property.getStart(), end: property.end + (comma ? comma[0].length : 0) };
  };
  visit(file);
  return outermost(cuts)
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
};

/** `defineFunction({ … })`, or `one({ … })` and `range({ … })` of a parameter, or one made from another. */
function isDefinition(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  return node.properties.some(
    (each) => each.name?.getText() === 'help' || each.name?.getText() === 'filling',
  );
}

/** `{ fr: …, en: … }` */
function isDescription(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map((each) => each.name?.getText());
  return names.length === 2 && names.includes('fr') && names.includes('en');
}

/** The cuts that lie in no other, from the first to the last. */
function outermost(cuts) {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = [];
  for (const cut of sorted) if (kept.length === 0 || cut.start >= kept.at(-1).end) kept.push(cut);
  return kept;
}

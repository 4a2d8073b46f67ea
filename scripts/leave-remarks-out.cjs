/** What the data files say to people alone; no rule and no parser reads it. */
const remarks = new Set(['about', 'checkedOn', 'decisions']);

/** Where a function tells the sureness of a figure, its unit or its source. */
const tellsSureness = /^diploma\.reasons\./;
const tellsUnit = /^pfmp\.week\./;
const tellsSource = /\.(weeks|months)$/;

/**
 * A loader for webpack: takes out of a data file what only people are told, for the functions' own script.
 *
 * @param {string} json  the text of a session's data, or of a vocabulary
 * @returns {string} the same without remarks
 */
module.exports = function leaveRemarksOut(json) {
  const parts = Object.entries(JSON.parse(json)).filter(([name]) => !remarks.has(name));
  return JSON.stringify(Object.fromEntries(parts.map(([name, part]) => [name, withoutSureness(part, name)])));
};

function withoutSureness(part, path) {
  if (Array.isArray(part)) return part.map((each) => withoutSureness(each, path));
  if (typeof part !== 'object' || part === null) return part;
  const isFigure = 'value' in part && 'unit' in part;
  const isKept = (name) =>
    (name !== 'sureness' || tellsSureness.test(path)) &&
    (name !== 'unit' || !isFigure || tellsUnit.test(path)) &&
    (name !== 'source' || !isFigure || tellsSource.test(path));
  const kept = Object.entries(part).filter(([name]) => isKept(name));
  return Object.fromEntries(kept.map(([name, below]) => [name, withoutSureness(below, `${path}.${name}`)]));
}

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { looksLikeCell } from '../../scripts/validate/cell-names';
import { checkFunctions } from '../../scripts/validate/check-all-functions';
import { builtFiles, manifestText, metadata, read, said } from './support';

const schemaFile = '../shared/schemas/custom-functions.schema.json';
const withSchema = existsSync(schemaFile) ? test : test.skip;
const schema = (): object => z.looseObject({}).parse(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** What is said when one language's metadata is changed. */
function problemsOf(from: string | RegExp, to: string, file: 'functions-fr.json' | 'functions-en.json') {
  const [language, page] =
    file === 'functions-fr.json' ? (['fr', 'aide.html'] as const) : (['en', 'help.html'] as const);
  const text = metadata(language, page);
  const replaced = text.replace(from, to);
  if (replaced === text) throw new Error(`${file} has no ${from}`);
  return said(checkFunctions(read(manifestText), builtFiles({ [file]: replaced }), null));
}

test('the metadata of our functions has no problem', () => {
  expect(said(checkFunctions(read(manifestText), builtFiles(), null))).toEqual([]);
});

withSchema('the metadata of our functions is what the schema of custom functions wants', () => {
  expect(said(checkFunctions(read(manifestText), builtFiles(), schema()))).toEqual([]);
});

withSchema('a kind of value that the schema does not know is refused', () => {
  const files = builtFiles({
    'functions-fr.json': metadata('fr', 'aide.html').replace('"boolean"', '"bool"'),
  });
  expect(said(checkFunctions(read(manifestText), files, schema()))).toEqual([
    expect.stringContaining('dist/functions-fr.json: /functions/0/result/type'),
  ]);
});

test('a file that is not JSON is refused', () => {
  expect(problemsOf('{', '', 'functions-en.json')).toEqual([
    expect.stringContaining('dist/functions-en.json: not JSON'),
  ]);
});

test('a file without functions is refused', () => {
  expect(problemsOf(/^.*$/s, '{"functions":[]}', 'functions-en.json')).toEqual([
    expect.stringContaining('not the metadata of functions'),
  ]);
});

test('an id that stands twice is refused, whatever its capitals', () => {
  expect(problemsOf('"id":"PFMP_REQUIRED"', '"id":"pfmp_ok"', 'functions-fr.json')).toContainEqual(
    expect.stringContaining('the id PFMP_OK stands twice'),
  );
});

test('a function that is missing in one language is refused', () => {
  expect(problemsOf('"id":"RULE"', '"id":"LAW"', 'functions-en.json')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('dist/functions-en.json: the function RULE is missing'),
      expect.stringContaining('dist/functions-fr.json: the function LAW is missing'),
    ]),
  );
});

test('a translated name is refused', () => {
  expect(problemsOf('"name":"RULE"', '"name":"REGLE"', 'functions-fr.json')).toEqual([
    expect.stringContaining('RULE differs from dist/functions-fr.json by its name'),
  ]);
});

test('another number of parameters in one language is refused', () => {
  const more = '"parameters":[{"name":"extra"},';
  expect(problemsOf('"parameters":[', more, 'functions-en.json')).toEqual([
    expect.stringContaining('PFMP_OK differs from dist/functions-fr.json by its number of parameters'),
  ]);
});

test('a parameter that is optional in one language only is refused', () => {
  expect(problemsOf('"optional":true', '"optional":false', 'functions-en.json')).toEqual([
    expect.stringContaining('PFMP_OK differs from dist/functions-fr.json by its kind of parameters'),
  ]);
});

test('a name that looks like a cell is refused', () => {
  expect(problemsOf('"name":"RULE"', '"name":"BAC1"', 'functions-fr.json')).toContainEqual(
    expect.stringContaining('=AGORA.BAC1: BAC1 looks like a cell'),
  );
});

test('a namespace that looks like a cell is refused', () => {
  const manifest = read(
    manifestText.replace(
      '"Functions.Namespace" DefaultValue="AGORA"',
      '"Functions.Namespace" DefaultValue="BAC26"',
    ),
  );
  expect(said(checkFunctions(manifest, builtFiles(), null))).toContainEqual(
    expect.stringContaining('the namespace BAC26: BAC26 looks like a cell'),
  );
});

test('a name of two characters is refused', () => {
  expect(problemsOf('"name":"RULE"', '"name":"OK"', 'functions-fr.json')).toContainEqual(
    expect.stringContaining('=AGORA.OK: shorter than 3 characters'),
  );
});

describe('help', () => {
  const address = '"helpUrl":"https://localhost:3000/aide.html#RULE"';

  test('a function without help is refused', () => {
    expect(problemsOf(`${address},`, '', 'functions-fr.json')).toEqual([
      expect.stringContaining('RULE: no helpUrl'),
    ]);
  });

  test.each([
    [
      'leads to a page that is not built',
      'https://localhost:3000/regles.html#RULE',
      'has no file dist/regles.html',
    ],
    ['leads to another function', 'https://localhost:3000/aide.html#CHECK', 'does not lead to #RULE'],
    ['is on another domain', 'https://exemple.fr/aide.html#RULE', 'is outside of https://localhost:3000/'],
    ['is not complete', 'aide.html#RULE', 'is no full address'],
  ])('help that %s is refused', (_what, other, problem) => {
    expect(problemsOf(address, `"helpUrl":"${other}"`, 'functions-fr.json')).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  test('help whose anchor is not in the page is refused', () => {
    const files = builtFiles({ 'help.html': '<section id="CHECK">' });
    expect(said(checkFunctions(read(manifestText), files, null))).toContainEqual(
      expect.stringContaining('RULE: dist/help.html has no anchor #RULE'),
    );
  });
});

describe('names that Excel takes for cells', () => {
  test.each(['A1', 'bac1', 'CAP2', 'XFD1048576', 'A01', 'R1C1', 'R', 'C', 'RC', 'R12', 'L1C1', 'LC', 'C3'])(
    '%s',
    (name) => expect(looksLikeCell(name)).toBe(true),
  );
});

describe('names that are no cells', () => {
  test.each(['RULE', 'PFMP_OK', 'XFE1', 'A1048577', 'AAAA1', 'A0', 'BAC', 'E31_OK', 'R1C1X'])('%s', (name) =>
    expect(looksLikeCell(name)).toBe(false),
  );
});

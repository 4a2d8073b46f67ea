import { checkActions } from '../../scripts/validate/check-actions';
import { catalogues } from '../../src/messages';
import { builtFiles, changed, manifestText, read, said } from './support';

const loaded = (script: string) =>
  said(checkActions(read(manifestText), builtFiles({ 'commands.js': script })));

test('a button whose action nobody has associated is refused', () => {
  const manifest = read(changed('agoraRemove', 'agoraErase'));
  expect(said(checkActions(manifest, builtFiles()))).toEqual([
    expect.stringMatching(/^manifest\.xml:\d+: no script of dist\/taskpane\.html associates “agoraErase”/),
  ]);
});

test('a name that differs by a capital is refused', () => {
  const manifest = read(changed('agoraMark', 'agoramark'));
  expect(said(checkActions(manifest, builtFiles()))).toHaveLength(1);
});

test('an action that is associated only when Office is ready is refused: the first click would be lost', () => {
  expect(
    loaded(`Office.onReady().then(() => {
      Office.actions.associate('agoraMark', () => undefined);
      Office.actions.associate('agoraRemove', () => undefined);
    });`),
  ).toHaveLength(2);
});

test('a page that defers the script of the buttons is refused', () => {
  const page = '<script defer src="commands.js"></script>';
  expect(said(checkActions(read(manifestText), builtFiles({ 'taskpane.html': page })))).toHaveLength(2);
});

test('a script of the page that fails is told, with its reason', () => {
  expect(loaded('Office.no.such()')).toContainEqual(
    expect.stringContaining('dist/commands.js: fails while the page loads: TypeError'),
  );
});

test('a script of the page that is not there is told', () => {
  const problems = checkActions(read(manifestText), builtFiles({ 'commands.js': null }));
  expect(said(problems)).toContainEqual('dist/commands.js: not there → npm run build');
});

test.each([
  ['fr', (label: string) => `« ${label} »`],
  ['en', (label: string) => `“${label}”`],
] as const)('what could not be put back names the button that removes, in %s', (language, quote) => {
  const label = read(manifestText).resources.find(({ id }) => id === 'Remove.Label');
  const twin = label?.overrides.find(({ locale }) => locale.startsWith(language))?.value ?? label?.value;
  expect(catalogues[language].outcomes.uncertain('Classe A')).toContain(quote(twin ?? ''));
});

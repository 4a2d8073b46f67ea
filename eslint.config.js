import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What pages are drawn with. */
const interfacePackages = [
  'react',
  'react-dom/client',
  '@fluentui/react-components',
  '@fluentui/react-icons',
];

/**
 * The house: each room of `src/` with the rooms below it that it may import, and the packages it may use
 * (README, "The house"). A room is entered by its `index.ts` only. The law knows no Office, no page and
 * no clock.
 */
const rooms = {
  regulation: { imports: [], packages: ['date-fns', '@date-fns/utc/date/mini', 'zod'] },
  messages: { imports: ['regulation'], packages: [] },
  cells: { imports: ['regulation'], packages: [] },
  table: { imports: ['regulation', 'cells'], packages: [] },
  audit: { imports: ['regulation', 'messages', 'cells', 'table'], packages: [] },
  functions: { imports: ['regulation', 'messages', 'cells', 'table', 'audit'], packages: [] },
  excel: { imports: ['regulation', 'messages', 'cells', 'table', 'audit'], packages: [] },
  xlsx: { imports: ['regulation', 'cells', 'table', 'audit', 'messages'], packages: ['hucre', 'hucre/xlsx'] },
  desk: { imports: ['regulation', 'messages', 'cells', 'table', 'audit', 'excel'], packages: [] },
  views: {
    imports: ['regulation', 'messages', 'cells', 'table', 'audit', 'excel', 'desk'],
    packages: [...interfacePackages, '@tanstack/react-virtual'],
  },
  taskpane: {
    imports: ['regulation', 'messages', 'cells', 'table', 'audit', 'functions', 'excel', 'desk', 'views'],
    packages: interfacePackages,
  },
  'file-page': {
    imports: ['regulation', 'messages', 'cells', 'table', 'audit', 'xlsx', 'desk', 'views'],
    packages: interfacePackages,
  },
  commands: {
    imports: ['regulation', 'messages', 'cells', 'table', 'audit', 'excel', 'desk'],
    packages: [],
  },
  cli: {
    imports: ['regulation', 'cells', 'table', 'audit', 'messages', 'xlsx'],
    packages: ['cli-progress', 'picocolors', 'wrap-ansi', 'string-width', 'node:.*'],
  },
};

/** What Microsoft's library puts into the page: `src/excel/` alone says these, the others get what they need of it. */
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'];
const officeNames = `/^(?:${officeGlobals.join('|')})$/`;
const officeMessage = 'Only src/excel speaks to Excel: take what you need from it (eslint.config.js).';

const escaped = (name) => name.replaceAll('/', '\\/');

/** What the files of a room may not import; `up` climbs from the file to `src/`. */
function closedDoors(room, { imports, packages }, up) {
  const open = imports.join('|') || '(?!)';
  return [
    {
      regex: `^${up}(?!(?:${open})$)`,
      message: `${room} may import ${imports.join(', ') || 'no other room'}, each by its index (eslint.config.js).`,
    },
    {
      regex: `^(?![.])(?!(?:${packages.map(escaped).join('|') || '(?!)'})$)`,
      message: `${room} may use ${packages.join(', ') || 'no package'} (eslint.config.js).`,
    },
  ];
}

/** Globals that may not be said, by themselves or as `globalThis.…`. */
function closedGlobals(names) {
  const globals = names.map((name) => ({
    name,
    ...(officeGlobals.includes(name) ? { message: officeMessage } : {}),
  }));
  return ['error', { globals, checkGlobalObject: true }];
}

const roomRules = Object.entries(rooms).flatMap(([room, allowed]) => [
  {
    files: [`src/${room}/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: closedDoors(room, allowed, '\\.\\./') }] },
  },
  {
    files: [`src/${room}/*/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: closedDoors(room, allowed, '\\.\\./\\.\\./') }] },
  },
]);

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...roomRules,
  {
    // With the tests of `src/excel/`, and the stand-in that they run on, in Node and in a page.
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'test/{browser,excel,excel-host}/**'],
    rules: {
      'no-restricted-globals': closedGlobals(officeGlobals),
      // The types of the library, and its globals declared anew.
      'no-restricted-syntax': [
        'error',
        { selector: `TSQualifiedName > Identifier.left[name=${officeNames}]`, message: officeMessage },
        {
          selector: `VariableDeclaration[declare=true] Identifier.id[name=${officeNames}]`,
          message: officeMessage,
        },
      ],
    },
  },
  {
    files: ['src/{regulation,cells,table,audit,messages}/**/*.ts'],
    rules: {
      'no-restricted-globals': closedGlobals([...officeGlobals, 'Date', 'window', 'document', 'process']),
    },
  },
  {
    // A day is asked of the clock where a person has clicked, and nowhere else.
    files: ['src/{functions,taskpane,views}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': closedGlobals([...officeGlobals, 'Date']) },
  },
  { files: ['src/excel/**/*.ts'], rules: { 'no-restricted-globals': closedGlobals(['Date', 'document']) } },
  { files: ['src/{taskpane,views,file-page}/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['src/{taskpane,views,file-page}/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  { files: ['src/cli/**/*.ts', 'scripts/**/*'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);

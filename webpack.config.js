import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** TypeScript is checked by `npm run typecheck`: here its types are only taken away. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

/** The command line, bundled for Node: `build/` is for this machine, `dist/` for those who install. */
const commandLine = {
  name: 'command-line',
  mode: 'production',
  target: 'node20',
  entry: {
    audit: here('./src/cli/main.ts'),
    'check-sessions': here('./scripts/check-sessions.ts'),
    'make-dist': here('./scripts/make-dist.ts'),
  },
  output: { path: here('./build'), filename: '[name].mjs', module: true, chunkFormat: 'module' },
  experiments: { outputModule: true, topLevelAwait: true },
  module: { rules: [typescript] },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
  optimization: { minimize: false },
  devtool: false,
  performance: false,
};

/** The measurements, bundled like the product so that what is measured is what runs. */
const bench = {
  ...commandLine,
  name: 'bench',
  entry: { bench: here('./scripts/bench/index.ts') },
  // The stand-in for Excel loads Microsoft's client as its makers published it, by a `require` of its own.
  module: { ...commandLine.module, parser: { javascript: { createRequire: false } } },
  // The readers that the audit is measured against stay as their makers published them.
  externals: { exceljs: 'module exceljs' },
};

/**
 * A name that changes with the content may be kept for ever by whoever has loaded it. The functions' script has one
 * for good: the manifest names it.
 */
const hashed = '[name].[contenthash:16].js';

/** In the functions' own script: its definitions without their help, which Excel reads from the metadata. */
const withoutHelp = {
  test: /src\/functions\/[^/]+\.ts$/,
  issuerLayer: 'functions',
  enforce: 'pre',
  use: here('./scripts/leave-help-out.cjs'),
};

/** And no arm of a switch that can't be reached. */
const withoutUnreachable = {
  test: /src\/.*\.ts$/,
  issuerLayer: 'functions',
  enforce: 'pre',
  use: here('./scripts/leave-unreachable-out.cjs'),
};

/** And data without what only people are told. */
const withoutRemarks = {
  test: /src\/.*\.json$/,
  issuerLayer: 'functions',
  use: here('./scripts/leave-remarks-out.cjs'),
};

/**
 * The scripts of the add-in: the functions alone, small and without React; the ribbon's buttons, the pane, the help
 * pages and the page that checks files apart.
 */
const addIn = {
  name: 'add-in',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    functions: { import: here('./src/taskpane/functions.ts'), layer: 'functions' },
    commands: here('./src/commands/main.ts'),
    // Loaded after the buttons' script, whose modules it shares: the desk above all, of which there is one.
    pane: { import: here('./src/taskpane/pane.tsx'), dependOn: 'commands' },
    help: here('./src/taskpane/help.ts'),
    files: here('./src/file-page/main.tsx'),
    'service-worker': here('./src/file-page/service-worker.ts'),
  },
  output: {
    path: here('./dist'),
    filename: ({ chunk }) => (chunk?.name === 'functions' ? '[name].js' : hashed),
    chunkFilename: hashed,
    // What is loaded later lies beside the page. Found out otherwise, it would be asked of a document at once.
    publicPath: '',
    // Of earlier builds, nothing stays but what other hands have put there.
    clean: { keep: (file) => !/^[^/]+\.js(?:\.map|\.LICENSE\.txt)?$/.test(file) },
  },
  experiments: { topLevelAwait: true, layers: true },
  module: { rules: [typescript, withoutHelp, withoutUnreachable, withoutRemarks] },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
  // The worker is one file: what is kept for the time without a network can be named.
  optimization: { splitChunks: false },
  devtool: 'source-map',
  performance: false,
};

/** Every state of the pane, for a plain browser. */
const gallery = {
  ...addIn,
  name: 'gallery',
  entry: { gallery: here('./scripts/gallery/main.tsx') },
  output: { path: here('./build/gallery'), filename: '[name].js' },
  devtool: false,
};

/** The demo: the page with the grid, and what answers the pane there in place of Microsoft's `office.js`. */
const demo = {
  ...addIn,
  name: 'demo',
  entry: { demo: here('./demo/main.ts'), office: here('./demo/office/main.ts') },
  output: { path: here('./build/demo'), filename: '[name].js' },
  // What the stand-in needs of a page comes before what it needs of Node.
  resolve: { ...addIn.resolve, extensions: ['.browser.ts', ...addIn.resolve.extensions] },
  // It is for this machine only: sooner there is better than smaller.
  optimization: { minimize: false },
  devtool: false,
};

export default [commandLine, addIn, bench, gallery, demo];

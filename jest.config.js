/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // By itself jest leaves one processor idle: of two, that is half of the time. More than 100 % it takes for a number
  // of workers.
  maxWorkers: '100%',
  // In milliseconds: on a busy machine a test takes its time, and no test is about time.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '<rootDir>/test/support/transform.cjs',
      {
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // These are published as ECMAScript modules only; those from lodash-es on are what the demo's grid is made of.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|string-width|wrap-ansi|ansi-styles|strip-ansi|ansi-regex|get-east-asian-width|emoji-regex|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/index.ts'],
  coverageReporters: ['text-summary', 'lcov'],
  coverageThreshold: {
    './src/regulation/': { branches: 98 },
    './src/cells/': { branches: 98 },
    './src/table/': { branches: 98 },
  },
};

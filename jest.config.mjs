import nextJest from 'next/jest.js'

const withNext = nextJest({dir: import.meta.dirname})

const shared = {
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {'^@/(.*)$': '<rootDir>/$1'},
  restoreMocks: true,
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/', '<rootDir>/public/studio/'],
  setupFilesAfterEnv: ['<rootDir>/tests/setup/console-noise.ts'],
}

// What renders React. The packages' Node builds, because those for browsers expect a bundler.
const site = {
  ...shared,
  displayName: 'site',
  testEnvironment: '<rootDir>/tests/setup/jsdom-environment.mjs',
  testEnvironmentOptions: {customExportConditions: ['node', 'node-addons']},
  setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/setup/dom.ts'],
  testMatch: ['<rootDir>/{app,cache,components,lib,sanity}/**/*.test.{ts,tsx}'],
}

// What runs on plain Node: the lake, the scripts, and the suites in tests/ that start servers.
const node = {
  ...shared,
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/lake/**/*.test.ts',
    '<rootDir>/scripts/**/*.test.mjs',
    '<rootDir>/server/**/*.test.ts',
    '<rootDir>/tests/**/*.test.{ts,tsx}',
  ],
  testPathIgnorePatterns: [
    '<rootDir>/tests/e2e/',
    // Of what the second ring runs whole.
    ...(process.env.THOROUGH
      ? []
      : ['<rootDir>/lake/tests/(fuzz/|fault/kill-rounds|conformance/groq-sample)']),
  ],
}

/** Loads next/jest for one project: the `projects` list takes plain objects only. */
const project = async (config) => {
  const complete = await withNext(config)()
  // ES modules are loaded by Node itself, so only our own sources are compiled.
  return {...complete, transformIgnorePatterns: ['/node_modules/', '^.+\\.mjs$']}
}

// The one limit of all tests: none bets on how long something takes, and a busy machine takes its time.
const config = {testTimeout: 300_000, projects: [await project(site), await project(node)]}

export default config

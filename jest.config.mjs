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

// Tests that render React, with the packages' Node builds, because browser builds expect a bundler.
const site = {
  ...shared,
  displayName: 'site',
  testEnvironment: '<rootDir>/tests/setup/jsdom-environment.mjs',
  testEnvironmentOptions: {customExportConditions: ['node', 'node-addons']},
  setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/setup/dom.ts'],
  testMatch: ['<rootDir>/{app,cache,components,lib,sanity}/**/*.test.{ts,tsx}'],
}

// Tests on plain Node: the lake, the scripts, and the suites in tests/ that start servers.
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
    // Suites that only `npm run test:all` runs, in full.
    ...(process.env.THOROUGH
      ? []
      : ['<rootDir>/lake/tests/(fuzz/|fault/kill-rounds|conformance/groq-sample)']),
  ],
}

/** A complete project configuration of next/jest: the `projects` list takes plain objects only. */
const project = async (config) => {
  const complete = await withNext(config)()
  // Node loads ES modules itself, so only our own sources are compiled.
  return {...complete, transformIgnorePatterns: ['/node_modules/', '^.+\\.mjs$']}
}

// A single limit for all tests: none depends on how fast the machine is.
const config = {testTimeout: 1_200_000, projects: [await project(site), await project(node)]}

export default config

import {defineConfig} from '@playwright/test'

const patienceMs = 180_000

const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: 'tests/e2e',
  // The tests of a file run in order. `npm run test:all` runs two files at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // `npm test` runs the tests of the main workflow, `npm run test:all` all of them.
  projects: [
    {name: 'main', testIgnore: '**/further/**'},
    {name: 'further', testMatch: '**/further/*.spec.ts'},
  ],
  // The Studio sometimes re-renders under the mouse; a retry starts with a new lake, and the report
  // marks the test as flaky.
  retries: 1,
  // A single limit for all waits: none depends on how fast the machine is.
  timeout: 1_200_000,
  expect: {timeout: patienceMs, toPass: {timeout: patienceMs, intervals: [250]}},
  reporter: 'list',
  use: {
    actionTimeout: patienceMs,
    navigationTimeout: patienceMs,
    screenshot: 'only-on-failure',
    // During a view transition clicks hit neither page, and without scripts Playwright cannot
    // retry.
    contextOptions: {reducedMotion: 'reduce'},
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath && {executablePath}),
      // Chromium contacts its own services otherwise, and has no sandbox as root.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
      ],
    },
  },
})

import {defineConfig} from '@playwright/test'

const patienceMs = 180_000

const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: 'tests/e2e',
  // The journeys of a file follow each other. Those of `npm run test:all` run two at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // `npm test` runs the journeys that prove the main job; `npm run test:all` all.
  projects: [
    {name: 'main', testIgnore: '**/further/**'},
    {name: 'further', testMatch: '**/further/*.spec.ts'},
  ],
  // The Studio redraws itself under the mouse now and then; a second try starts from a new lake,
  // and the report calls the journey flaky.
  retries: 1,
  // The one limit of all waits: none bets on how long something takes.
  timeout: 1_200_000,
  expect: {timeout: patienceMs, toPass: {timeout: patienceMs, intervals: [250]}},
  reporter: 'list',
  use: {
    actionTimeout: patienceMs,
    navigationTimeout: patienceMs,
    screenshot: 'only-on-failure',
    // While one page fades into the next, presses hit neither; and where scripts are off, Playwright
    // cannot wait and press again.
    contextOptions: {reducedMotion: 'reduce'},
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath && {executablePath}),
      // Quiet and offline: Chromium itself calls home otherwise, and root has no sandbox.
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

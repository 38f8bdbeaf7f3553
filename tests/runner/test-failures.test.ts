import path from 'node:path'
import {
  describeFailures,
  failuresOfJest,
  failuresOfPlaywright,
  reasonOfOutput,
} from '@/scripts/runner/test-failures.mjs'

test('a failed unit test is named with its file and what it expected', () => {
  const failures = failuresOfJest({
    testResults: [
      {
        name: path.resolve('lib/words.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          {status: 'passed', fullName: 'counts', failureMessages: []},
          {
            status: 'failed',
            fullName: 'words are counted once',
            failureMessages: [
              'Error: expect(received).toBe(expected)\n\nExpected: \u001b[32m1\u001b[39m\nReceived: 2\n    at lib/words.test.ts:3:1',
            ],
          },
        ],
      },
    ],
  })
  expect(describeFailures('Failed:', failures)).toEqual([
    '',
    'Failed:',
    '  lib/words.test.ts › words are counted once',
    '    Error: expect(received).toBe(expected) · Expected: 1 · Received: 2',
  ])
})

test('a file that cannot be loaded is a failure of its own', () => {
  const name = path.resolve('lib/words.test.ts')
  const message = "Cannot find module './wards'"
  expect(
    failuresOfJest({testResults: [{name, status: 'failed', message, assertionResults: []}]}),
  ).toEqual([{name: 'could not be run', file: 'lib/words.test.ts', reason: message}])
})

test('a journey is named with its line, and with the screenshot and trace of each try', () => {
  const screenshot = path.resolve('test-results/main/one/test-failed-1.png')
  const bad = {
    status: 'failed',
    error: {message: 'Error: the lake publishes'},
    attachments: [{name: 'screenshot', path: screenshot}, {name: 'note'}],
  }
  const report = {
    suites: [
      {
        specs: [],
        suites: [
          {
            specs: [
              spec('one press', 'unexpected', [bad, bad]),
              spec('a page', 'flaky', [bad, {status: 'passed'}]),
              spec('another', 'expected', [{status: 'passed'}]),
            ],
          },
        ],
      },
    ],
  }
  const {failures, flaky} = failuresOfPlaywright(report)
  expect(failures).toEqual([
    {
      name: 'one press',
      file: 'tests/e2e/one.spec.ts:7',
      reason: 'Error: the lake publishes',
      seen: Array.from({length: 2}, () => 'test-results/main/one/test-failed-1.png'),
    },
  ])
  expect(flaky.map(({name}: {name: string}) => name)).toEqual(['a page'])
})

const spec = (title: string, status: string, results: object[]) => ({
  title,
  file: 'one.spec.ts',
  line: 7,
  tests: [{status, results}],
})

test('of what a program printed, the line that names the error is told', () => {
  const build =
    '▲ Next.js\n✓ Compiled\n⨯ Error: Socket timed out\nBuilding the site failed: put it right.'
  expect(reasonOfOutput(build)).toContain('Socket timed out')
  expect(reasonOfOutput('Two lines\nThere is no Chromium: install it.\n')).toContain('no Chromium')
})

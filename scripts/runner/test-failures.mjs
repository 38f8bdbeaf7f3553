import path from 'node:path'
import {root} from './project.mjs'

/**
 * A failed test, for the summary at the end.
 *
 * @typedef {{name: string, file: string, reason: string, seen?: string[]}} TestFailure
 *   `seen` are the files with a screenshot, a page or a trace.
 */

/**
 * Failed tests in Jest's JSON report.
 *
 * @param {Record<string, any>} report
 * @returns {TestFailure[]}
 */
export function failuresOfJest({testResults = []}) {
  return testResults.flatMap(({name, message, status, assertionResults}) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    // A file that failed to load has no tests.
    if (failed.length === 0)
      return status === 'failed'
        ? [{name: 'could not be run', file: place(name), reason: reasonOf(message)}]
        : []
    return failed.map(({fullName, failureMessages}) => ({
      name: fullName,
      file: place(name),
      reason: reasonOf(failureMessages.join('\n')),
    }))
  })
}

/**
 * Tests in Playwright's JSON report that failed, and those that passed on a retry.
 *
 * @param {Record<string, any>} report
 * @returns {{failures: TestFailure[], flaky: TestFailure[]}}
 */
export function failuresOfPlaywright({suites = [], errors = []}) {
  const all = suites.flatMap(specsOf)
  const withStatus = (status) =>
    all
      .filter(({tests}) => tests.some((test) => test.status === status))
      .map(({title, file, line, tests}) => {
        const results = tests.flatMap((test) => test.results)
        const bad = results.filter((result) => result.status !== 'passed')
        return {
          name: title,
          file: `${place(path.join('tests/e2e', file))}:${line}`,
          reason: reasonOf(bad.at(-1)?.error?.message ?? bad.at(-1)?.status ?? ''),
          seen: bad.flatMap(({attachments = []}) =>
            attachments.flatMap((attachment) => (attachment.path ? [place(attachment.path)] : [])),
          ),
        }
      })
  const outside = errors.map(({message, location}) => ({
    name: 'could not be run',
    file: location ? `${place(location.file)}:${location.line}` : 'playwright.config.ts',
    reason: reasonOf(message),
  }))
  return {failures: [...withStatus('unexpected'), ...outside], flaky: withStatus('flaky')}
}

const specsOf = ({suites = [], specs = []}) => [...specs, ...suites.flatMap(specsOf)]

const place = (file) => (path.isAbsolute(file) ? path.relative(root, file) : file)

const controlCodes = new RegExp(String.raw`\u001b\[[0-9;?]*[A-Za-z]`, 'g')

/** The first meaningful lines of an error, joined: what was expected and what was received. */
export function reasonOf(message = '') {
  const lines = message
    .replace(controlCodes, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const [first = 'no reason was given', ...others] = lines
  const facts = others.filter((line) => /^(Expected|Received|Locator|Timeout)\b.*?:/.test(line))
  return [first, ...facts.slice(0, 3)].join(' · ').slice(0, 400)
}

/** Lines about failures, each with its file, reason and recorded files. */
export const describeFailures = (heading, failures) =>
  failures.length === 0
    ? []
    : [
        '',
        heading,
        ...failures.flatMap(({name, file, reason, seen = []}) => [
          `  ${file} › ${name}`,
          `    ${reason}`,
          ...seen.map((kept) => `    kept: ${kept}`),
        ]),
      ]

/** The first line of an output that names an error; without one, the last line. */
export function reasonOfOutput(text) {
  const lines = text.split('\n').filter((line) => line.trim())
  return reasonOf(lines.find((line) => /⨯|\berror\b/i.test(line)) ?? lines.at(-1) ?? '')
}

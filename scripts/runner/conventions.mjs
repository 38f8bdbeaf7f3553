import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'

// Conventions that the linter cannot check; .oxlintrc.json has the others.
const ignored = /^(node_modules|public|dist|coverage|test-results|playwright-report|\..*)$/

// The most specific first: a file belongs to the first zone that contains it.
const zones = [
  'components/blocks',
  'app',
  'cache',
  'components',
  'lake',
  'lib',
  'sanity',
  'scripts',
  'tests',
]

// Run by plain Node, which does not resolve the alias.
const runsWithoutBuild = /^(sanity\/preflight\/|cache\/page-handler\.ts$)/

const imports = /(?:from|import\(?)\s*['"](\.{1,2}\/[^'"]*)['"]/g

/** All TypeScript and JavaScript files of the checkout, relative and with forward slashes. */
export function listSources(root, folder = '') {
  return readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return ignored.test(entry.name) ? [] : listSources(root, name)
    return /(?<!\.generated|^next-env\.d)\.(tsx?|mjs|cjs|js)$/.test(name) ? [name] : []
  })
}

/** Breaches of conventions in a file, one sentence each. */
export function findBreaches(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [
    ...namingBreaches(file),
    ...clientBreaches(file, text),
    ...importBreaches(file, text),
    ...timeBreaches(file, text),
    ...queryBreaches(file, text),
  ]
}

function namingBreaches(file) {
  if (/^index\.\w+$/.test(path.posix.basename(file)))
    return [`${file}: name the file after its main export, and import it by that name.`]
  const folders = path.posix.dirname(file).split('/')
  // In app/, Next.js gives brackets and braces a meaning; the words inside still follow the rule.
  const odd = folders.find((folder) => !/^[[(]*(\.{3})?[a-z0-9@_.-]*[\])]*$/.test(folder))
  return odd ? [`${file}: write the folder ${odd} in kebab-case.`] : []
}

function clientBreaches(file, text) {
  const says = /^\s*(?:\/\/.*\n|\/\*[\s\S]*?\*\/|\s)*['"]use client['"]/.test(text)
  // Next.js requires these files to be client components.
  const mayNot = !/\.client\.tsx?$/.test(file) && !/(^|\/)(global-)?error\.tsx$/.test(file)
  if (says && mayNot) return [`${file}: 'use client' belongs in a file named *.client.tsx.`]
  if (!says && /\.client\.tsx?$/.test(file) && !/\.test\./.test(file))
    return [`${file}: begin a *.client.tsx file with 'use client', or rename it.`]
  return []
}

/** Relative imports across zones: they must use the alias, by which the linter recognises them. */
function importBreaches(file, text) {
  const zone = zoneOf(file)
  if (!zone || runsWithoutBuild.test(file)) return []
  return [...text.matchAll(imports)]
    .map(([, target]) => path.posix.join(path.posix.dirname(file), target))
    .filter((target) => zoneOf(target) !== zone)
    .map((target) => `${file}: import @/${target} by that alias, for it lies outside ${zone}/.`)
}

// Waits and limits that depend on how fast the machine is.
const bets = [
  /\bwaitForTimeout\(/,
  /\bperformance\.now\(/,
  /\bDate\.now\(\) - (?:start|begin|since|before|then)/,
  /\bawait (?:wait|sleep|pause|setTimeout|delay)\(\s*[\d_]+\s*\)/,
  /\bsetTimeout\(\s*(?:resolve|done|go)\b/,
  // A limit for one test: all share the same.
  /\btest\.setTimeout\(\s*[\d_]/,
  /^\}, [\d_]+\)$/,
  /^ +\d[\d_]*_000,$/,
]

/** Time-dependent code in tests, which wait for events or states and mock the clock instead. */
const timeBreaches = (file, text) =>
  /\.(test|spec)\.\w+$/.test(file) && file !== 'tests/lint/conventions.test.ts'
    ? text
        .split('\n')
        .flatMap((line, index) =>
          bets.some((bet) => bet.test(line))
            ? [
                `${file}:${index + 1}: wait for an event or a state; measure in bench/, not in a test.`,
              ]
            : [],
        )
    : []

/**
 * Query parameters in public pages: one cached copy serves all requests, whatever their campaign.
 */
const queryBreaches = (file, text) =>
  file.startsWith('app/(site)/') && /\b(searchParams|useSearchParams)\b/.test(text)
    ? [`${file}: a page of readers reads no query, or it is made anew for each visit.`]
    : []

const zoneOf = (file) => zones.find((zone) => file === zone || file.startsWith(`${zone}/`))

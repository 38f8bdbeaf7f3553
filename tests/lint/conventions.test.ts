import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {findBreaches} from '@/scripts/runner/conventions.mjs'

let checkout = ''

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'casebook-conventions-'))
})
afterEach(() => rmSync(checkout, {recursive: true, force: true}))

function breachesOf(file: string, text = 'export const one = 1\n') {
  const target = path.join(checkout, file)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
  return findBreaches(checkout, file).join('\n')
}

test.each([
  ['components/index.ts', '', /name the file after its main export/],
  ['components/keyTakeaways/list.tsx', '', /write the folder keyTakeaways in kebab-case/],
  ['components/button.tsx', "'use client'\n", /'use client' belongs in a file named/],
  ['components/button.tsx', "// Why\n'use client'\n", /'use client' belongs in a file named/],
  ['components/button.client.tsx', 'export {}\n', /begin a \*\.client\.tsx file with/],
  ['lib/dates.ts', "import {a} from '../sanity/a'\n", /import @\/sanity\/a by that alias/],
  ['lake/main.ts', "import {a} from '../sanity/client.ts'\n", /outside lake\//],
  ['sanity/client.ts', "import {a} from '../lake/server'\n", /outside sanity\//],
  ['components/card.tsx', "import {a} from './blocks/faq/faq'\n", /outside components\//],
  ['lib/dates.ts', "const a = await import('../app/a')\n", /import @\/app\/a by that alias/],
  ['lib/dates.test.ts', 'await wait(50)\n', /wait for an event or a state/],
  ['tests/e2e/a.spec.ts', '  test.setTimeout(300_000 + 1)\n', /:1: wait for/],
  ['lib/dates.test.ts', 'new Promise((resolve) => setTimeout(resolve, 5))\n', /:1: wait for/],
  ['tests/e2e/a.spec.ts', '\nawait page.waitForTimeout(100)\n', /a\.spec\.ts:2: wait for/],
  ['lib/dates.test.ts', '}, 30_000)\n', /:1: wait for/],
  ['lib/dates.test.ts', 'const start = performance.now()\n', /measure in bench\//],
  ['app/(site)/page.tsx', 'await searchParams\n', /a page of readers reads no query/],
])('%s with %j is named', (file, text, breach) => {
  expect(breachesOf(file, text)).toMatch(breach)
})

test.each([
  ['app/(site)/[section]/[slug]/page.tsx', ''],
  ['app/studio/[[...path]]/route.ts', ''],
  ['app/error.tsx', "'use client'\n"],
  ['components/button.client.tsx', "'use client'\n"],
  ['tests/e2e/harness/courier.ts', 'await wait(50)\n'],
  ['components/blocks/faq/faq.tsx', "import {a} from '../types'\n"],
  ['sanity.config.ts', "import {a} from './sanity/schema'\n"],
  ['app/preview/[secret]/page.tsx', 'await searchParams\n'],
])('%s with %j keeps the conventions', (file, text) => {
  expect(breachesOf(file, text)).toBe('')
})

import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
let project = ''

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'casebook-lint-'))
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(project, '.oxlintrc.json'))
})
afterEach(() => rmSync(project, {recursive: true, force: true}))

/** Lints a project with one file that imports one module, by our rules. */
function lint(file: string, imported: string) {
  const target = path.join(project, file)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, `import {thing} from '${imported}'\n\nexport const used = thing\n`)
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
  return spawnSync(process.execPath, [oxlint, '--deny-warnings'], {cwd: project, encoding: 'utf8'})
}

test.each([
  ['lib/dates.ts', '@/components/button'],
  ['lib/dates.ts', '@/sanity/client'],
  ['lib/dates.ts', 'react'],
  ['lib/dates.ts', 'next/headers'],
  ['components/card.tsx', '@/components/blocks/faq/faq'],
  ['components/card.tsx', '@/components/article/sources'],
  ['components/card.tsx', './article/sources'],
  ['components/card.tsx', '@/lib/content-types'],
  ['components/article/sources.tsx', '@/components/blocks/faq/faq'],
  ['components/card.tsx', '@/sanity/client'],
  ['components/card.tsx', '@/app/layout'],
  ['components/card.tsx', 'sanity'],
  ['components/blocks/faq/faq.tsx', '@/sanity/content/articles'],
  ['components/blocks/faq/faq.tsx', '@/app/layout'],
  ['components/blocks/faq/faq.tsx', 'sanity'],
  ['components/blocks/faq/schema.ts', '@/sanity/schema/figure'],
  ['sanity/client.ts', '@/app/layout'],
  ['sanity/client.ts', '@/lake/server'],
  ['sanity/client.ts', 'local-lake'],
  ['lib/dates.ts', '@/lake/server'],
  ['components/card.tsx', 'local-lake'],
  ['components/blocks/faq/faq.tsx', '@/lake/server'],
  ['cache/store.ts', 'local-lake'],
  ['app/page-title.ts', 'local-lake'],
  ['app/page-title.ts', 'local-lake/testing/test-lake'],
  ['server/main.ts', 'local-lake'],
  ['tests/leaks.ts', 'local-lake'],
  ['tests/leaks.ts', 'local-lake/transfer/import-dataset'],
  ['lake/main.ts', '@/lib/dates'],
  ['lake/main.ts', 'next'],
  ['cache/store.ts', '@/sanity/client'],
  ['app/page-title.ts', '@/lake/query/run-query'],
  ['scripts/start.mjs', 'dotenv'],
  ['tests/leaks.ts', '@/lake/store/database'],
])('%s may not import %s', (file, imported) => {
  const {status, stdout} = lint(file, imported)
  expect(stdout).toContain('no-restricted-imports')
  expect(status).toBe(1)
})

test.each([
  ['lib/dates.ts', '@/lib/words'],
  ['components/card.tsx', '@/lib/dates'],
  ['components/card.tsx', './picture'],
  ['components/article/sources.tsx', '@/components/piece/byline'],
  ['components/blocks/faq/faq.tsx', '@/components/card'],
  ['components/blocks/faq/faq.tsx', '@/lib/sanity.generated'],
  ['components/blocks/faq/schema.ts', 'sanity'],
  ['sanity/client.ts', '@/components/blocks/components'],
  ['lake/main.ts', './server.ts'],
  ['app/page-title.ts', '@/sanity/client'],
  ['scripts/start.mjs', './runner/lake.mjs'],
  ['scripts/start.mjs', 'node:timers/promises'],
  ['tests/leaks.ts', 'local-lake/testing/test-lake'],
])('%s may import %s', (file, imported) => {
  const {status, stdout} = lint(file, imported)
  expect(stdout).not.toContain('no-restricted-imports')
  expect(status).toBe(0)
})

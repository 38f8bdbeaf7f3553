import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fingerprint, sources} from '@/scripts/runner/fingerprint.mjs'

let checkout = ''

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'casebook-fingerprint-'))
  write('app/page.tsx', 'one')
  write('components/blocks/faq/faq.tsx', 'one')
  write('components/blocks/faq/schema.ts', 'one')
  write('sanity.config.ts', 'one')
})
afterEach(() => rmSync(checkout, {recursive: true, force: true}))

function write(file: string, text: string) {
  const target = path.join(checkout, file)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
}

const both = (baked: Record<string, unknown> = {}) => ({
  studio: fingerprint(checkout, sources.studio, baked),
  site: fingerprint(checkout, sources.site, baked),
})

test.each([
  ['app/page.tsx', {studio: false, site: true}],
  ['app/new.tsx', {studio: false, site: true}],
  ['components/blocks/faq/faq.tsx', {studio: true, site: true}],
  ['components/blocks/faq/schema.ts', {studio: true, site: true}],
  ['components/blocks/faq/faq.test.tsx', {studio: false, site: false}],
  ['lib/dates.ts', {studio: true, site: true}],
  ['package-lock.json', {studio: true, site: true}],
  ['sanity.config.ts', {studio: true, site: false}],
  ['sanity/schema/person.ts', {studio: true, site: true}],
  ['sanity/demo/documents/person/ada.json', {studio: false, site: false}],
  ['lake/main.ts', {studio: false, site: false}],
  ['README.md', {studio: false, site: false}],
])('a change of %s makes a build: %j', (file, rebuilt) => {
  const before = both()
  write(file, 'two')
  const after = both()
  expect({studio: after.studio !== before.studio, site: after.site !== before.site}).toEqual(
    rebuilt,
  )
})

test('a change of a setting that is baked in makes a build', () => {
  expect(both({siteUrl: 'http://a'})).not.toEqual(both({siteUrl: 'http://b'}))
  expect(both({siteUrl: 'http://a'})).toEqual(both({siteUrl: 'http://a'}))
})

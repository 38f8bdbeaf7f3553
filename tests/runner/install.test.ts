import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {isInstalled} from '@/scripts/runner/install.mjs'

const wanted = {
  '': {},
  'node_modules/needed': {version: '1.0.0'},
  'node_modules/for-another-system': {version: '1.0.0', optional: true},
}

test.each([
  ['nothing', undefined, false],
  ['what the lockfile lists', {'node_modules/needed': {version: '1.0.0'}}, true],
  ['another version', {'node_modules/needed': {version: '1.0.1'}}, false],
  ['too little', {}, false],
])('with %s installed', (_, packages, installed) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-install-'))
  mkdirSync(path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({packages: wanted}))
  const present = path.join(folder, 'node_modules/.package-lock.json')
  if (packages) writeFileSync(present, JSON.stringify({packages}))
  expect(isInstalled(folder)).toBe(installed)
  rmSync(folder, {recursive: true})
})

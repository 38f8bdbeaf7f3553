/** @jest-environment node */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {RunningNote} from './running-note'

const folder = mkdtempSync(path.join(tmpdir(), 'running-note-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('a run that did not end by itself is told at the next start, and at no other', () => {
  const note = () => new RunningNote(path.join(folder, 'site'))
  expect(note().isThere()).toBe(false)
  note().write()
  expect(note().isThere()).toBe(true)
  note().remove()
  expect(note().isThere()).toBe(false)
  note().remove()
})

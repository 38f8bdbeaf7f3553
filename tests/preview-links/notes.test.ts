/** @jest-environment node */
import {startTestLake, type TestLake} from 'local-lake/testing/test-lake'
import {keepNote} from '@/sanity/preview-links/notes'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const link = {_id: 'previewLinks.a', label: 'Acme Ltd'}
const piece = {stored: 'drafts.guide', id: 'guide', type: 'guide', title: 'How to begin'}
const note = {name: 'Anna Reed', text: 'Nine, not eight.', passage: 'Take eight letters.'}
const notes = () =>
  lake.client('editor').fetch('*[_type == "previewNote"]', {}, {perspective: 'raw'})

test('a note is kept where only editors see it, with the place that it is about', async () => {
  const editor = lake.client('editor')
  const span = {_type: 'span', _key: 's', text: 'Take eight letters.'}
  const body = [{_type: 'block', _key: 'a', children: [span]}]
  await editor.create({_id: 'drafts.guide', _type: 'guide', title: 'How to begin', body})
  expect(await keepNote(editor, link, piece, note)).toBe(true)
  expect(await keepNote(editor, link, piece, {...note, passage: 'Never written'})).toBe(true)
  const [first, second] = await notes()
  expect([first, second]).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...note,
        _id: expect.stringMatching(/^previewNotes\.[\w-]+$/),
        path: 'body[_key=="a"]',
        link: {id: 'previewLinks.a', label: 'Acme Ltd'},
        piece: {id: 'guide', type: 'guide', title: 'How to begin'},
      }),
      expect.not.objectContaining({path: expect.anything()}),
    ]),
  )
  expect(await lake.client().fetch('*[_type == "previewNote"]')).toEqual([])
  expect(await lake.client().getDocument(first._id)).toBeUndefined()
})

test('a flood ends where nobody could read more; what is resolved makes room', async () => {
  const editor = lake.client('editor')
  const many = Array.from({length: 200}, (_, index) => ({
    create: {_id: `previewNotes.n${index}`, _type: 'previewNote', link: {id: 'previewLinks.full'}},
  }))
  await editor.mutate(many)
  const full = {...link, _id: 'previewLinks.full'}
  expect(await keepNote(editor, full, piece, note)).toBe(false)
  expect(await keepNote(editor, link, piece, note)).toBe(true)
  await editor.patch('previewNotes.n7').set({resolvedAt: '2026-11-20T09:00:00Z'}).commit()
  expect(await keepNote(editor, full, piece, note)).toBe(true)
})

/** @jest-environment node */
import {longestNote, readNote} from './preview-note'

const note = {name: ' Anna Reed ', text: ' Nine, not eight. ', passage: 'About nine euros'}

test('a note is kept without the space around it', () => {
  expect(readNote(note)).toEqual({
    name: 'Anna Reed',
    text: 'Nine, not eight.',
    passage: 'About nine euros',
  })
})

test('a passage only says where: of a long one, the beginning does', () => {
  const long = readNote({...note, passage: 'word '.repeat(1000)})
  expect(long).toMatchObject({passage: expect.stringMatching(/^word/)})
  expect(JSON.stringify(long).length).toBeLessThan(longestNote.passage + 200)
  expect(readNote({...note, passage: undefined})).toMatchObject({passage: ''})
})

test.each([
  [{...note, name: ' '}, 'Write your name'],
  [{...note, text: 5}, 'Write what you want to say'],
  [{...note, name: 'a'.repeat(81)}, 'shorten it'],
  [{...note, text: 'a'.repeat(2001)}, 'make two of it'],
  [undefined, 'Write your name'],
  [[], 'Write your name'],
  ['text', 'Write your name'],
])('%j says what is wrong', (sent, problem) => {
  expect(readNote(sent)).toEqual({problem: expect.stringContaining(problem)})
})

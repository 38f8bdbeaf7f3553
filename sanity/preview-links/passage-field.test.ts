/** @jest-environment node */
import {fieldOfPassage} from './passage-field'

const span = (text: string) => ({_type: 'span', _key: text.slice(0, 3), text})
const block = (_key: string, ...children: object[]) => ({_type: 'block', _key, children})

const guide = {
  _id: 'drafts.guide',
  _type: 'guide',
  title: 'How to begin',
  slug: {_type: 'slug', current: 'how-to-begin'},
  seo: {title: 'How to begin'},
  body: [
    block('a', span('Take ten letters'), {_type: 'citation', _key: 'c'}, span(' of last week.')),
    block('b', span('Read them twice.')),
    {_type: 'table', _key: 't', rows: [{_key: 'r', cells: ['Cost', 'About nine euros']}]},
  ],
  prerequisites: ['A place to write'],
}

test.each([
  ['How to begin', 'title'],
  ['Take ten letters2 of last week.', 'body[_key=="a"]'],
  ['Read them twice.', 'body[_key=="b"]'],
  ['About nine euros', 'body[_key=="t"].rows[_key=="r"].cells[1]'],
  ['A place to write', 'prerequisites[0]'],
])('%j stands at %j', (words, path) => {
  expect(fieldOfPassage(guide, words)).toBe(path)
})

test.each(['Nothing of the kind was ever written here', '', '…'])('%j stands nowhere', (words) => {
  expect(fieldOfPassage(guide, words)).toBeUndefined()
})

test('whatever a document holds, it is looked through', () => {
  const odd = {title: null, body: [null, 3, {_type: 'block'}, {_type: 'block', children: [null]}]}
  expect(fieldOfPassage(odd, 'Words')).toBeUndefined()
})

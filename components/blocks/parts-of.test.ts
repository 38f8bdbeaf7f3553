import {bodyAsFetched} from './as-fetched'
import {partsOf} from './parts-of'

const heading = (text: string, style: string) => ({
  _key: text,
  _type: 'block',
  style,
  children: [{_key: 'span', _type: 'span', text}],
})
const question = (key: string, text?: string) => ({
  _key: key,
  _type: 'questionAnswer',
  question: text,
})

test('the parts of a text are its headings of the second level', async () => {
  const body = [heading('One', 'h2'), heading('A', 'h3'), question('q', 'Why?'), heading('!', 'h2')]
  expect(partsOf(await bodyAsFetched(body))).toMatchObject([
    {id: 'one', text: 'One', isQuestion: false},
    {id: 'section', isQuestion: false},
  ])
})

test('a list of questions with a title of its own is a part', async () => {
  const faq = (key: string, title?: string) => ({
    _key: key,
    _type: 'faq',
    title,
    items: [{_key: 'a', _type: 'faqItem', question: 'Why?'}],
  })
  const body = [heading('One', 'h2'), faq('below', 'More'), faq('own', 'Asked'), faq('untitled')]
  expect(partsOf(await bodyAsFetched(body))).toMatchObject([
    {id: 'one'},
    {id: 'faq_own', text: 'Asked', isQuestion: false},
  ])
})

test('the parts of an interview are its questions as well, where they are asked', async () => {
  const body = [
    question('q-why', 'Why?'),
    heading('Later', 'h2'),
    question('3f2a', 'How?'),
    question('unwritten'),
    question('q-when', 'When?'),
  ]
  expect(partsOf(await bodyAsFetched(body)).map(({id}) => id)).toEqual([
    'q-why',
    'later',
    'q-3f2a',
    'q-when',
  ])
})

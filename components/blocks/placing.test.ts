import {bodyAsFetched} from './as-fetched'
import {placed, questionId} from './placing'

const heading = (text: string, style = 'h2') => ({
  _key: text,
  _type: 'block',
  style,
  children: [{_key: 'span', _type: 'span', text}],
})
const people = ['ada', 'grace'].map((_id) => ({_id, _type: 'person', name: _id}))
const question = (key: string, ...speakers: (string | undefined)[]) => ({
  _key: key,
  _type: 'questionAnswer',
  question: 'Why?',
  answers: speakers.map((speaker, index) => ({
    _key: `${key}-${index}`,
    _type: 'answer',
    speaker: speaker && {_type: 'reference', _ref: speaker},
  })),
})

const placedBody = async (parts: Parameters<typeof bodyAsFetched>[0], interviewer?: string) =>
  placed(await bodyAsFetched(parts, people), interviewer)

test('who speaks is named when somebody else did before, and linked once', async () => {
  const body = await placedBody([
    question('a', 'ada'),
    question('b', 'ada', undefined),
    question('c', 'grace', 'ada'),
    question('d', 'grace'),
  ])
  const naming = body.flatMap((block) =>
    block._type === 'questionAnswer'
      ? block.answers.map((answer) => ('naming' in answer ? answer.naming : undefined))
      : [],
  )
  expect(naming).toEqual(['linked', 'none', 'none', 'linked', 'named', 'named'])
})

test('who asks is named at the first question', async () => {
  const body = await placedBody([heading('One'), question('a'), question('b')], 'Ines Falk')
  expect(body).toMatchObject([
    {_type: 'block'},
    {_key: 'a', askedBy: 'Ines Falk'},
    {_key: 'b', askedBy: undefined},
  ])
})

test('a question is a level below the heading of its part, if it has one', async () => {
  const parts = [question('a'), heading('!', 'h3'), question('b'), heading('One'), question('c')]
  expect(await placedBody(parts)).toMatchObject([
    {level: 'h2'},
    {},
    {level: 'h2'},
    {},
    {level: 'h3'},
  ])
})

test('a list of questions knows whether a heading stands right above it', async () => {
  const faq = (key: string) => ({_key: key, _type: 'faq', title: 'Questions'})
  const body = await placedBody([faq('a'), heading('One'), faq('b'), heading(' '), faq('c')])
  expect(body.filter(({_type}) => _type === 'faq')).toMatchObject([
    {isBelowHeading: false},
    {isBelowHeading: true},
    {isBelowHeading: false},
  ])
})

test('the prefix of a question’s address stands once', () => {
  expect(questionId('3f2a')).toBe('q-3f2a')
  expect(questionId('q-why')).toBe('q-why')
})

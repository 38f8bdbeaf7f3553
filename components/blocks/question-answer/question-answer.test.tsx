import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {questionAnswerExample} from './example'
import {QuestionAnswer} from './question-answer'
import {questionAnswerText} from './text'

test('a reader sees who answers, and can go to their page', async () => {
  render(<QuestionAnswer value={await asFetched(questionAnswerExample)} />)
  expect(
    screen.getByRole('heading', {level: 3, name: 'When did you begin to trust it?'}),
  ).toBeVisible()
  expect(screen.getByRole('link', {name: 'Maren Oduya'})).toHaveAttribute(
    'href',
    '/people/maren-oduya',
  )
  expect(screen.getByText(/showed me where it had looked/)).toBeVisible()
})

test('the question can be linked to', async () => {
  render(<QuestionAnswer value={await asFetched(questionAnswerExample)} />)
  expect(screen.getByRole('link', {name: 'Link to this question'})).toHaveAttribute(
    'href',
    `#${screen.getByRole('heading').id}`,
  )
})

test('an address of a question from before, with its prefix twice, leads to it still', async () => {
  const value = await asFetched({...questionAnswerExample, _key: 'q-when-trusted'})
  const {container} = render(<QuestionAnswer value={value} />)
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'q-when-trusted')
  const former = container.querySelector('#q-q-when-trusted')
  expect(former?.parentElement).toContainElement(screen.getByRole('heading'))
})

test('who asks is told where the body says so', async () => {
  const value = await asFetched(questionAnswerExample)
  const {rerender} = render(<QuestionAnswer value={value} />)
  expect(screen.queryByText(/asks/)).not.toBeInTheDocument()
  rerender(<QuestionAnswer value={{...value, askedBy: 'Ines Falk'}} />)
  expect(screen.getByText('Ines Falk asks')).toBeVisible()
})

test('without a speaker, or with one whose page is gone, the answer still stands', async () => {
  const answers = questionAnswerExample.answers?.map((answer) => ({
    ...answer,
    speaker: {_type: 'reference' as const, _ref: 'withdrawn'},
  }))
  const value = await asFetched({...questionAnswerExample, answers})
  render(<QuestionAnswer value={value} />)
  expect(screen.getByText(/showed me where it had looked/)).toBeVisible()
  expect(questionAnswerText(value)).toMatch(
    /^When did you begin to trust it\?\n\nWhen it was wrong/,
  )
})

test('just inserted, it shows no empty heading', async () => {
  const value = await asFetched<'questionAnswer'>({_type: 'questionAnswer', _key: 'new'})
  const {container} = render(<QuestionAnswer value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(questionAnswerText(value)).toBe('')
})

test('its words say who speaks', async () => {
  expect(questionAnswerText(await asFetched(questionAnswerExample))).toContain(
    '\n\nMaren Oduya: When it was wrong',
  )
})

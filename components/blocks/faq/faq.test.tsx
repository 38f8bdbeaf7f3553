import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {paragraph} from '../example-text'
import {faqExample} from './example'
import {Faq} from './faq'
import {faqText} from './text'

test('every question is a heading with its answer in sight', async () => {
  render(<Faq value={await asFetched(faqExample)} />)
  expect(screen.getByRole('heading', {level: 2, name: 'Questions we are asked'})).toBeVisible()
  const questions = screen.getAllByRole('heading', {level: 3})
  expect(questions.map(({textContent}) => textContent)).toEqual([
    'Is fine-tuning always needed?',
    'What is the hardest part?',
  ])
  expect(screen.getByText(/A tool that nobody asked for/)).toBeVisible()
})

test('right below a heading its title is none of its own', async () => {
  const value = await asFetched(faqExample)
  render(<Faq value={{...value, isBelowHeading: true}} />)
  expect(screen.getByText('Questions we are asked')).toBeVisible()
  expect(screen.queryByRole('heading', {level: 2})).not.toBeInTheDocument()
  expect(screen.getAllByRole('heading', {level: 3})).toHaveLength(2)
})

test('a question can be linked to, and the link survives a change of its wording', async () => {
  const linkOf = async (example: typeof faqExample) => {
    const {unmount} = render(<Faq value={await asFetched(example)} />)
    const [link] = screen.getAllByRole('link', {name: 'Link to this question'})
    const [question] = screen.getAllByRole('heading', {level: 3})
    expect(link).toHaveAttribute('href', `#${question?.id}`)
    unmount()
    return question?.id
  }
  const reworded = faqExample.items?.map((item) => ({
    ...item,
    question: `${item.question} Really?`,
  }))
  expect(await linkOf({...faqExample, items: reworded})).toBe(await linkOf(faqExample))
})

test('the same question in two blocks has two addresses', async () => {
  render(<Faq value={await asFetched(faqExample)} />)
  render(<Faq value={await asFetched({...faqExample, _key: 'more'})} />)
  const ids = screen.getAllByRole('heading', {level: 3}).map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('just inserted, or with a question still to be written, it shows no empty heading', async () => {
  const empty = await asFetched<'faq'>({_type: 'faq', _key: 'new', title: 'Questions'})
  const unwritten = await asFetched<'faq'>({
    ...empty,
    title: undefined,
    items: [{_key: 'a', _type: 'faqItem', answer: [paragraph('p', 'Yes.')]}],
  })
  const {container, rerender} = render(<Faq value={empty} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<Faq value={unwritten} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words are questions and answers in order', async () => {
  expect(faqText(await asFetched(faqExample))).toMatch(
    /^Questions we are asked\n\nIs fine-tuning always needed\?\n\nNo\. .+\n\nWhat is the hardest part\?\n\nPeople\. .+$/,
  )
})

import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {exampleMyth} from '../example-documents'
import {paragraph} from '../example-text'
import {mythRealityExample} from './example'
import {MythReality} from './myth-reality'
import {mythRealityText} from './text'

const ownWords = {
  _type: 'mythReality' as const,
  _key: 'own',
  claim: 'It replaces the whole desk',
  verdict: 'partly-true' as const,
  reality: [paragraph('r', 'It drafts, and people decide.')],
}

const hrefsIn = (block: HTMLElement) =>
  within(block)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

test('a myth of ours brings its claim, verdict and answer, and leads to its evidence', async () => {
  render(<MythReality value={await asFetched(mythRealityExample)} />)
  const block = screen.getByRole('region', {name: exampleMyth.claim})
  expect(block).toHaveTextContent('False')
  expect(block).toHaveTextContent(exampleMyth.answer)
  expect(block).toHaveTextContent('In this case three models were tried')
  expect(hrefsIn(block)).toEqual([`#${screen.getByRole('heading').id}`, '/myths/any-model'])
})

test('a claim of its own has its own verdict and nowhere to lead to', async () => {
  render(<MythReality value={await asFetched(ownWords)} />)
  const block = screen.getByRole('region', {name: ownWords.claim})
  expect(block).toHaveTextContent('Partly true')
  expect(block).toHaveTextContent('It drafts, and people decide.')
  expect(hrefsIn(block)).toEqual([`#${screen.getByRole('heading').id}`])
})

test('a myth that was withdrawn leaves nothing behind', async () => {
  const myth = {_type: 'reference' as const, _ref: 'gone', _weak: true}
  const value = await asFetched({...mythRealityExample, myth, reality: undefined})
  const {container} = render(<MythReality value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(mythRealityText(value)).toBe('')
})

test('its words never hold a claim without its verdict', async () => {
  expect(mythRealityText(await asFetched(mythRealityExample))).toContain(
    `“${exampleMyth.claim}”\n\nFalse.\n\n${exampleMyth.answer}`,
  )
  expect(mythRealityText(await asFetched(ownWords))).toBe(
    `“${ownWords.claim}”\n\nPartly true.\n\nIt drafts, and people decide.`,
  )
})

import {render, screen} from '@testing-library/react'
import {NextSteps, pieceSteps, topicSteps} from './next-steps'

const topic = (slug: string) => ({_id: `topic-${slug}`, _type: 'topic', slug, title: slug})
const on = (...slugs: string[]) => ({topics: slugs.map(topic)})
const piece = (slug: string) => ({
  _id: slug,
  _type: 'guide' as const,
  slug,
  title: `The ${slug}`,
  standfirst: 'Why.',
})

test('the topics that most of the pieces share come first, and never the page’s own', () => {
  const steps = topicSteps([on('cost', 'law'), on('cost', 'law', 'speed'), on('law')], 'topic-cost')
  expect(steps.map(({href, about}) => [href, about])).toEqual([
    ['/topics/law', '3 of these pieces are on it.'],
    ['/topics/speed', undefined],
  ])
})

test('a topic without an address or a name is no step', () => {
  expect(
    topicSteps([
      {
        topics: [
          {...topic('law'), slug: ''},
          {...topic('cost'), title: ''},
        ],
      },
    ]),
  ).toEqual([])
})

test('pieces that the page has shown are no steps', () => {
  const steps = pieceSteps([piece('pilot'), piece('privacy')], new Set(['pilot']))
  expect(steps).toEqual([
    {kind: 'Guide', title: 'The privacy', href: '/guides/privacy', about: 'Why.'},
  ])
})

test('two steps are shown, however many there are', () => {
  render(<NextSteps steps={pieceSteps(['a', 'b', 'c'].map(piece), new Set())} />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/guides/a',
    '/guides/b',
  ])
  expect(screen.getByRole('navigation', {name: 'Where to go from here'})).toBeVisible()
})

test('without any step there is no heading', () => {
  const {container} = render(<NextSteps steps={[]} />)
  expect(container).toBeEmptyDOMElement()
})

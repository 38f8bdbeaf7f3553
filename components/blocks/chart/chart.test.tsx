import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {Chart} from './chart'
import {chartExample} from './example'
import {chartText} from './text'

test('a line can be read as a table, with a dash where there is no figure', async () => {
  const {container} = render(<Chart value={await asFetched(chartExample)} />)
  // Four points and one in the legend, three lines between them; three points and one, two lines.
  expect(container.querySelectorAll('[data-mark="0"]')).toHaveLength(5)
  expect(container.querySelectorAll('[data-mark="1"]')).toHaveLength(4)
  expect(container.querySelectorAll('line[x1]')).toHaveLength(5)
  container.querySelector('details')?.setAttribute('open', '')
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.map(({textContent}) => textContent)).toEqual([
    'LabelWith examplesWithout',
    'Week 12220',
    'Week 23119',
    'Week 34024',
    'Week 441–',
  ])
})

test.each(['line', 'bar'] as const)(
  'a figure that is none leaves its place empty, and the others under their labels: %s',
  async (kind) => {
    const series = [{_key: 'a', _type: 'chartSeries' as const, values: [1, NaN, 3]}]
    const value = await asFetched({...chartExample, kind, labels: ['A', 'B', 'C'], series})
    // Conformed results have NaN where no number is stored.
    const holed = {...value, series: value.series.map((set) => ({...set, values: [1, NaN, 3]}))}
    const {container} = render(<Chart value={holed} />)
    expect(container.innerHTML).not.toContain('NaN')
    expect(container).toHaveTextContent(kind === 'line' ? /A1B–C3/ : /A1.*Bno figureC3/)
    expect(chartText(holed)).toContain('A: 1; B: no figure; C: 3')
  },
)

test('several sets have a legend, one has none', async () => {
  const value = await asFetched(chartExample)
  const {rerender} = render(<Chart value={value} />)
  const [legend] = screen.getAllByRole('list')
  expect(legend).toHaveTextContent('With examplesWithout')
  rerender(<Chart value={{...value, series: value.series.slice(0, 1)}} />)
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('bars say their figures, and grow from zero to either side', async () => {
  const series = [{_key: 'a', _type: 'chartSeries' as const, values: [20, -20]}]
  const bars = {...chartExample, kind: 'bar' as const, labels: ['Up', 'Down'], series}
  const {container} = render(<Chart value={await asFetched({...bars, unit: 'points'})} />)
  const [up, down] = screen.getAllByRole('listitem')
  expect(up).toHaveTextContent('Up20 points')
  expect(down).toHaveTextContent('Down−20 points')
  const drawn = [...container.querySelectorAll('rect')]
  expect(drawn.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
    ['50%', '50%'],
    ['0%', '50%'],
  ])
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('a figure stands right after the end of its bar, and one of a unit in the singular', async () => {
  const series = [{_key: 'a', _type: 'chartSeries' as const, values: [1, 4]}]
  const bars = {...chartExample, kind: 'bar' as const, labels: ['Try', 'Work'], series}
  const {container, rerender} = render(<Chart value={await asFetched({...bars, unit: 'weeks'})} />)
  const figures = () => [...container.querySelectorAll('text')]
  expect(figures().map((text) => [text.getAttribute('x'), text.textContent])).toEqual([
    ['25%', '1 week'],
    ['100%', '4 weeks'],
  ])
  // A long unit stands above the chart, and would leave the bars no room.
  rerender(<Chart value={await asFetched({...bars, unit: 'usable drafts of 60'})} />)
  expect(figures().map(({textContent}) => textContent)).toEqual(['1', '4'])
  expect(container).toHaveTextContent('in usable drafts of 60')
})

test('where a bar has no figure, an open outline stands in its place', async () => {
  const bars = {...chartExample, kind: 'bar' as const}
  const {container} = render(<Chart value={await asFetched(bars)} />)
  const [last] = screen.getAllByRole('listitem').slice(-1)
  expect(last).toHaveTextContent('Week 4With examples: 41Without: no figure')
  expect(last?.querySelectorAll('rect')).toHaveLength(1)
  expect(last?.querySelector('path')).toHaveAttribute('stroke-dasharray')
  expect(container.querySelectorAll('li path')).toHaveLength(1)
})

test('sets differ by the shape of their marks, not by colour alone', async () => {
  const {container} = render(<Chart value={await asFetched(chartExample)} />)
  const shapeOf = (set: number) =>
    container.querySelector(`[data-mark="${set}"]`)?.getAttribute('d')
  expect(shapeOf(0)).toBeTruthy()
  expect(shapeOf(0)).not.toBe(shapeOf(1))
})

test('a single point is drawn, and a figure that belongs to no label is not', async () => {
  const series = [{_key: 'a', _type: 'chartSeries' as const, values: [12, 5000]}]
  const one = {...chartExample, labels: ['Only week'], series}
  const {container, rerender} = render(<Chart value={await asFetched(one)} />)
  expect(container.querySelectorAll('[data-mark]')).toHaveLength(1)
  expect(container).not.toHaveTextContent(/5,000|2,000/)
  rerender(<Chart value={await asFetched({...one, kind: 'bar'})} />)
  expect(container.querySelector('rect')).toHaveAttribute('width', '100%')
})

test('just inserted, or without figures, it shows nothing', async () => {
  const value = await asFetched<'chart'>({
    _type: 'chart',
    _key: 'new',
    labels: ['A'],
    series: [{_key: 's', _type: 'chartSeries'}],
  })
  const {container} = render(<Chart value={value} />)
  expect(container).toBeEmptyDOMElement()
})

test('its words hold the figures and where they come from', async () => {
  const note = 'The third week had a holiday.'
  const text = chartText(await asFetched({...chartExample, note}))
  expect(text).toContain('Without. Week 1: 20; Week 2: 19; Week 3: 24; Week 4: no figure')
  expect(text).toMatch(/Source: An invented count.+\n\nThe third week had a holiday\.$/)
})

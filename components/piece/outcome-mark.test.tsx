import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {labels} from '@/lib/labels'
import {OutcomeMark} from './outcome-mark'

const outcomes = Object.keys(labels.outcome) as (keyof typeof labels.outcome)[]

test.each(outcomes)('%s is said in words, which the mark only repeats', (outcome) => {
  render(<OutcomeMark outcome={stegaBrand(outcome)} />)
  expect(screen.getByText(labels.outcome[outcome])).toBeVisible()
  expect(document.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

test('no two outcomes share a shape, for those who see no colours', () => {
  const shapes = outcomes.map((outcome) => {
    const {container, unmount} = render(<OutcomeMark outcome={stegaBrand(outcome)} />)
    const shape = container.querySelector('svg')?.innerHTML
    unmount()
    return shape
  })
  expect(new Set(shapes).size).toBe(outcomes.length)
})

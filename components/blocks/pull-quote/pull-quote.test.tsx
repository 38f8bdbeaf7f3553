import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {pullQuoteExample} from './example'
import {PullQuote} from './pull-quote'
import {pullQuoteText} from './text'

test('a quotation names who said it, and in what role', async () => {
  render(<PullQuote value={await asFetched(pullQuoteExample)} />)
  const figure = screen.getByRole('figure')
  expect(within(figure).getByRole('blockquote')).toHaveTextContent(pullQuoteExample.text ?? '')
  expect(figure).toHaveTextContent(`${pullQuoteExample.attribution}, ${pullQuoteExample.role}`)
})

test('without a name there is no stray comma', async () => {
  const value = await asFetched({...pullQuoteExample, attribution: undefined})
  render(<PullQuote value={value} />)
  expect(screen.getByText(pullQuoteExample.role ?? '')).not.toHaveTextContent(/^,/)
  expect(pullQuoteText(value)).toBe(`“${pullQuoteExample.text}”\n\n${pullQuoteExample.role}`)
})

test('just inserted, it shows no empty quotation marks', async () => {
  const value = await asFetched<'pullQuote'>({_type: 'pullQuote', _key: 'new'})
  const {container} = render(<PullQuote value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(pullQuoteText(value)).toBe('')
})

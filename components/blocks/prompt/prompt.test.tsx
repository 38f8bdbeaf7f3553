import {render, screen} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {promptExample} from './example'
import {Prompt} from './prompt'
import {promptText} from './text'

test('a prompt stands word for word, with what it was tested with', async () => {
  render(<Prompt value={await asFetched(promptExample)} />)
  expect(screen.getByRole('blockquote').textContent).toBe(promptExample.text)
  expect(screen.getByRole('figure')).toHaveTextContent(
    'Tested with Example Model 8B, 8B Instruct, on 2 October 2026. Other versions may answer differently.',
  )
})

test('it has a link to itself', async () => {
  const value = await asFetched(promptExample)
  render(<Prompt value={value} />)
  const link = screen.getByRole('link', {name: 'Link to this prompt'})
  expect(link).toHaveAttribute('href', `#prompt-${value._key}`)
  expect(screen.getByRole('figure')).toHaveAttribute('id', `prompt-${value._key}`)
})

test('one that was not tested says so', async () => {
  render(<Prompt value={await asFetched({...promptExample, model: undefined})} />)
  expect(screen.getByText('Not tested with a particular model.')).toBeVisible()
})

test('just inserted, it shows nothing', async () => {
  const value = await asFetched<'prompt'>({_type: 'prompt', _key: 'new', title: 'Soon'})
  const {container} = render(<Prompt value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(promptText(value)).toBe('')
})

test('its words hold the prompt, and what it was tested with', async () => {
  const text = promptText(await asFetched(promptExample))
  expect(text).toContain('Answer with one of these words')
  expect(text).toContain('Tested with Example Model 8B, 8B Instruct, on 2 October 2026.')
  expect(promptText(await asFetched({...promptExample, model: undefined}))).not.toContain('Tested')
})

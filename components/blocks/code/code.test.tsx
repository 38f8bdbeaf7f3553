import {render, screen, within} from '@testing-library/react'
import {asFetched} from '../as-fetched'
import {Code} from './code'
import {codeExample} from './example'
import {highlight} from './highlight'
import {languages} from './languages'
import {codeText} from './text'

test('code keeps every character and line, so that it can be copied', async () => {
  render(<Code value={await asFetched(codeExample)} />)
  expect(screen.getByRole('code').textContent).toBe(`${codeExample.code}\n`)
})

test('a reader is told the file and the language, and can scroll it with the keyboard', async () => {
  render(<Code value={await asFetched(codeExample)} />)
  expect(within(screen.getByRole('figure')).getByText('JSON')).toBeVisible()
  expect(screen.getByText('pilot.json')).toBeVisible()
  expect(screen.getByRole('region', {name: 'Code: pilot.json'})).toHaveAttribute('tabindex', '0')
})

test('the lines to look at are marked, and only those', async () => {
  render(<Code value={await asFetched(codeExample)} />)
  expect(screen.getByRole('mark')).toHaveTextContent('"stopIf"')
})

test('no colour needs a style attribute, which a strict content policy forbids', async () => {
  const {container} = render(<Code value={await asFetched(codeExample)} />)
  expect(container.querySelectorAll('[style]')).toHaveLength(0)
})

test('code with lines longer than the text is wide runs into the space beside it', async () => {
  const sizeOf = async (code: string) => {
    const {container, unmount} = render(<Code value={await asFetched({...codeExample, code})} />)
    const size = container.firstElementChild?.getAttribute('data-size')
    unmount()
    return size
  }
  expect(await sizeOf(`short\n${'x'.repeat(67)}`)).toBe('wide')
  expect(await sizeOf(`short\n${'x'.repeat(66)}`)).toBeNull()
})

test('a line that wraps goes on at its own depth', async () => {
  const code = 'if a:\n    if b:\n' + ' '.repeat(12) + 'c\n e'
  render(<Code value={await asFetched({...codeExample, code, language: 'python'})} />)
  const depths = [...screen.getByRole('code').children].map((line) =>
    line.getAttribute('data-indent'),
  )
  expect(depths).toEqual([null, '4', '8', null])
})

test.each([
  ['json', '{"minutes": 10}', {text: '10', kind: 'constant'}],
  ['python', 'def sort(): return 1', {text: 'def', kind: 'keyword'}],
  ['typescript', 'const a = 1', {text: 'const', kind: 'keyword'}],
  ['javascript', 'const a = 1', {text: 'const', kind: 'keyword'}],
  ['yaml', 'a: 1 # why', {text: '# why', kind: 'comment'}],
  ['sql', 'SELECT 1', {text: 'SELECT', kind: 'keyword'}],
  ['sh', 'npm start # why', {text: '# why', kind: 'comment'}],
])('%s is told apart by kind', (language, code, token) => {
  const tokens = highlight(code, language).flat()
  expect(tokens.map(({text, kind}) => ({text: text.trim(), kind}))).toContainEqual(token)
})

test('every language that an editor can choose is drawn whole', () => {
  for (const language of Object.keys(languages)) {
    const drawn = highlight('# A "line"\nand another', language)
    expect(drawn.map((line) => line.map(({text}) => text).join(''))).toEqual([
      '# A "line"',
      'and another',
    ])
  }
})

test('a language nobody has heard of is shown as plain text under its own name', async () => {
  render(
    <Code value={await asFetched({...codeExample, language: 'klingon', filename: undefined})} />,
  )
  expect(screen.getByText('klingon')).toBeVisible()
  expect(screen.getByRole('code').textContent).toBe(`${codeExample.code}\n`)
})

test('just inserted, there is no empty box', async () => {
  const value = await asFetched<'code'>({_type: 'code', _key: 'new'})
  const {container} = render(<Code value={value} />)
  expect(container).toBeEmptyDOMElement()
  expect(codeText(value)).toBe('')
})

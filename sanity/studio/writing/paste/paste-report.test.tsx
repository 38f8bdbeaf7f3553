import {ThemeProvider} from '@sanity/ui'
import {buildTheme} from '@sanity/ui/theme'
import {render, screen} from '@testing-library/react'
import {nothingLeftOut} from './left-out'
import {PasteReport} from './paste-report'

const theme = buildTheme()
const none = () => {}
const places = [
  {alt: 'A chart of the minutes that a letter takes on each day', after: 'a'},
  {alt: '', after: undefined},
]

function Report(props: Partial<Parameters<typeof PasteReport>[0]>) {
  return (
    <ThemeProvider theme={theme}>
      <PasteReport report={undefined} onAdd={none} onClose={none} {...props} />
    </ThemeProvider>
  )
}

test('the line is there for screen readers before it says anything', () => {
  render(<Report />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('each missing picture has a button that knows its place', () => {
  const added: unknown[] = []
  const leftOut = {...nothingLeftOut(), pictures: 2, deletions: 1}
  render(
    <Report report={{leftOut, places, taking: 0}} onAdd={({after}) => void added.push(after)} />,
  )
  expect(screen.getByRole('status')).toHaveTextContent(
    'Pasted. 2 pictures were not taken. 1 passage that was marked as deleted was left out.',
  )
  screen.getByRole('button', {name: 'Add “A chart of the minutes that a letter ta…” here'}).click()
  screen.getByRole('button', {name: 'Add a picture here'}).click()
  expect(added).toEqual(['a', undefined])
})

test('where no figure may stand there is no button for one', () => {
  const leftOut = {...nothingLeftOut(), pictures: 2}
  render(<Report report={{leftOut, places, taking: 0}} onAdd={undefined} />)
  expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', {name: 'Close'})])
})

test('while pictures go up it says how many', () => {
  render(<Report report={{leftOut: nothingLeftOut(), places: [], taking: 2}} />)
  expect(screen.getByRole('status')).toHaveTextContent(/^Taking 2 pictures…$/)
})

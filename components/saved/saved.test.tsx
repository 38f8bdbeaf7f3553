import {jest} from '@jest/globals'
import {fireEvent, render, screen, waitFor, within} from '@testing-library/react'
import {CiteLink} from '../piece/cite-link'
import {KeptList} from './kept-list'
import {keptKey, keptPieces, storeKept} from './kept-pieces'

const pilot = {path: '/guides/pilot', title: 'A pilot', keptAt: '2026-11-30T08:00:00Z'}
const myth = {path: '/myths/any', title: 'Any model will do', keptAt: '2026-11-29T08:00:00Z'}

/** Head and end of a piece, with the script. */
async function showPiece() {
  document.head.innerHTML = '<link rel="canonical" href="http://localhost/guides/pilot">'
  render(
    <>
      <h1>A pilot</h1>
      <CiteLink of={{_type: 'guide', slug: 'pilot'}} />
    </>,
  )
  await import('./keep-piece.element')
}

async function showList() {
  render(<KeptList />)
  await import('./kept-pieces.element')
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}))

const refuse = () =>
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })

afterEach(() => localStorage.clear())

describe('at the end of a piece', () => {
  test('without the script, the way to the list has the same words', () => {
    render(<CiteLink of={{_type: 'guide', slug: 'pilot'}} />)
    expect(screen.getByRole('link', {name: 'Keep for later'})).toHaveAttribute('href', '/saved')
  })

  test('it is kept and removed; a browser without service workers says that it is not kept whole', async () => {
    storeKept([myth])
    await showPiece()
    expect(screen.queryByRole('link', {name: 'Kept pieces'})).not.toBeInTheDocument()
    press('Keep for later')
    expect(screen.getByRole('link', {name: 'Kept pieces'})).toHaveAttribute('href', '/saved')
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^Kept in the list .* but not for/),
    )
    expect(keptPieces()).toEqual([{...pilot, keptAt: expect.any(String)}, myth])

    press('Remove')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Removed/))
    expect(keptPieces()).toEqual([myth])
    expect(screen.getByRole('button', {name: 'Keep for later'})).toBeVisible()
  })

  test('a browser that refuses or is full says so, and nothing seems to be kept', async () => {
    refuse()
    await showPiece()
    press('Keep for later')
    expect(screen.getByRole('status')).toHaveTextContent(/refuses to keep .* or has no room/)
    expect(screen.getByRole('button', {name: 'Keep for later'})).toBeVisible()
  })

  test('what another tab keeps is kept here', async () => {
    await showPiece()
    storeKept([pilot])
    fireEvent(window, new StorageEvent('storage', {key: keptKey}))
    expect(screen.getByRole('button', {name: 'Remove'})).toBeVisible()
  })
})

describe('the list', () => {
  test('in a preview, where no element runs, it says how to get to the list', () => {
    render(<KeptList preview />)
    expect(screen.getByText(/^This browser shows drafts now/)).toBeInTheDocument()
    expect(screen.queryByText(/scripts are switched off/)).not.toBeInTheDocument()
  })

  test('without the script, a sentence says what is missing', () => {
    render(<KeptList />)
    expect(screen.getByText(/scripts are switched off or did not load/)).toBeVisible()
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  test('it names each piece, its kind and its day, and lets it be removed', async () => {
    storeKept([pilot, myth])
    await showList()
    expect(screen.getByRole('status')).toHaveTextContent('2 pieces are kept on this device.')
    const [first, second] = screen.getAllByRole('listitem')
    expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/guides/pilot')
    await waitFor(() =>
      expect(first).toHaveTextContent('GuideA pilotKept on 30 November 2026 · Needs a network'),
    )
    expect(second).toHaveTextContent('Myth“Any model will do”')

    press('Remove: A pilot')
    expect(keptPieces()).toEqual([myth])
    const told = screen.getByRole('status')
    expect(told).toHaveTextContent('Removed: A pilot. One piece is kept on this device.')
    expect(told).toHaveFocus()
    press('Remove: Any model will do')
    expect(told).toHaveTextContent(/Nothing is kept on this device yet/)
    expect(localStorage).toHaveLength(0)
  })

  test('where storage is refused, it says so', async () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('Refused', 'SecurityError')
    })
    await showList()
    expect(screen.getByRole('status')).toHaveTextContent(/refuses to keep anything/)
  })

  test.each([
    ['broken', '{'],
    ['not a list', '"text"'],
    ['of another host', JSON.stringify([{...pilot, path: '//evil.example'}])],
    ['a script', JSON.stringify([{...pilot, path: 'javascript:alert(1)'}])],
    ['no piece', '[null, 1, {}]'],
  ])('what is stored and %s is left out', (_, stored) => {
    localStorage.setItem(keptKey, stored)
    expect(keptPieces()).toEqual([])
  })
})

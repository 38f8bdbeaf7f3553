import {hasCopy, removeCopy} from './kept-copies'
import {keptKey, keptPieces, storeKept, type KeptPiece} from './kept-pieces'

const day = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric'})

/** `<kept-pieces>`: lists what this browser keeps, after the pattern that stands in the page. */
class KeptPieces extends HTMLElement {
  connectedCallback() {
    const [told, list] = [this.querySelector('p'), this.querySelector('ul')]
    const pattern = list?.firstElementChild
    if (!told || !list || !pattern) return
    const kinds: Record<string, string> = JSON.parse(this.dataset.kinds ?? '{}')
    told.setAttribute('role', 'status')
    told.tabIndex = -1

    const show = () => {
      const pieces = keptPieces()
      told.textContent = summary(pieces)
      list.replaceChildren(...(pieces ?? []).map(entryOf))
      list.hidden = !pieces?.length
    }
    const entryOf = (piece: KeptPiece) => {
      const entry = pattern.cloneNode(true)
      if (!(entry instanceof HTMLElement)) throw new Error('The pattern is no element.')
      const put = (name: string, text: string) => {
        const place = entry.querySelector(`[data-${name}]`)
        if (place) place.textContent = text
      }
      const [, section = ''] = piece.path.split('/')
      put('kind', kinds[section] ?? '')
      put('kept', `Kept on ${keptOn(piece)}`)
      void hasCopy(piece.path).then((isThere) =>
        put('copy', isThere ? 'Can be read offline' : 'Needs a network'),
      )
      const link = entry.querySelector('a')
      if (link) {
        link.href = piece.path
        // A claim is quoted, as it is not ours.
        link.textContent = section === 'myths' ? `“${piece.title}”` : piece.title
      }
      const button = entry.querySelector('button')
      button?.setAttribute('aria-label', `Remove: ${piece.title}`)
      button?.addEventListener('click', () => remove(piece))
      return entry
    }
    const remove = async ({path, title}: KeptPiece) => {
      const before = keptPieces() ?? []
      const left = before.filter((piece) => piece.path !== path)
      storeKept(left)
      show()
      told.textContent = `Removed: ${title}. ${told.textContent}`
      // The button is gone, and focus with it.
      told.focus()
      await removeCopy(path, left.length === 0)
    }
    addEventListener('storage', ({key}) => {
      if (key === keptKey || key === null) show()
    })
    show()
  }
}

function summary(pieces: readonly KeptPiece[] | undefined): string {
  if (!pieces)
    return 'This browser refuses to keep anything for this site, so nothing can be kept here. Bookmarks do the same.'
  if (pieces.length === 0)
    return 'Nothing is kept on this device yet. At the end of each piece stands “Keep for later”.'
  return pieces.length === 1
    ? 'One piece is kept on this device.'
    : `${pieces.length} pieces are kept on this device.`
}

function keptOn({keptAt}: KeptPiece): string {
  const time = Date.parse(keptAt)
  return Number.isNaN(time) ? 'a day that is not known' : day.format(time)
}

customElements.define('kept-pieces', KeptPieces)

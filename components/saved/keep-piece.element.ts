import {pageAddress} from '@/components/page-address'
import {keepCopy, removeCopy} from './kept-copies'
import {keptKey, keptPieces, storeKept} from './kept-pieces'

/**
 * `<keep-piece>`: its link to the kept pieces becomes a button that keeps this one, in this browser
 * alone; once it is kept, the link leads to the list, and the button removes it.
 */
class KeepPiece extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a')
    if (!link || this.querySelector('button')) return
    const {pathname: path} = new URL(pageAddress())
    const others = () => keptPieces()?.filter((piece) => piece.path !== path)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = link.className
    const offer = link.textContent
    link.textContent = 'Kept pieces'
    const status = document.createElement('div')
    status.setAttribute('role', 'status')
    const dot = document.createTextNode('')
    link.after(dot, button, status)

    const isKept = () => keptPieces()?.some((piece) => piece.path === path) ?? false
    const show = () => {
      link.hidden = !isKept()
      dot.data = isKept() ? ' · ' : ''
      button.textContent = isKept() ? 'Remove' : offer
    }
    const keep = async () => {
      const title = document.querySelector('h1')?.textContent ?? document.title
      const keptAt = new Date().toISOString()
      if (!storeKept([{path, title, keptAt}, ...(others() ?? [])])) {
        status.textContent =
          'This browser refuses to keep anything for this site, or has no room left. A bookmark does the same.'
        return
      }
      show()
      status.textContent = 'Keeping …'
      const hasCopy = await keepCopy(path)
      // Removed meanwhile, before there was a copy to remove.
      if (!isKept()) return void (await removeCopy(path, keptPieces()?.length === 0))
      status.textContent = hasCopy
        ? 'Kept on this device alone. It can be read offline.'
        : 'Kept in the list on this device, but not for reading offline: this browser does not allow it here, or has no room left.'
    }
    const remove = async () => {
      const left = others() ?? []
      storeKept(left)
      show()
      await removeCopy(path, left.length === 0)
      status.textContent = 'Removed from this device.'
    }
    button.addEventListener('click', () => (isKept() ? remove() : keep()))
    addEventListener('storage', ({key}) => {
      if (key === keptKey || key === null) show()
    })
    show()
  }
}

customElements.define('keep-piece', KeepPiece)

import {pageAddress} from './page-address'

const shownMs = 2_000
/** Room for the confirmation, in pixels. */
const confirmationWidth = 110

/**
 * `<copy-link>`: its link to a place in the page copies the address of that place, or of the page
 * that shows this part alone, whose preview in a chat is a picture of it.
 */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a')
    if (!link || !navigator.clipboard) return
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    this.append(status)
    const name = link.getAttribute('aria-label') ?? ''
    link.setAttribute('aria-label', name.replace(/^Link/, 'Copy link'))
    let timer: ReturnType<typeof setTimeout> | undefined
    link.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      try {
        await navigator.clipboard.writeText(addressOf(link))
      } catch {
        // Not allowed to copy: the address bar shows the link.
        location.hash = link.hash
        return
      }
      history.replaceState(history.state, '', link.hash)
      const room = document.documentElement.clientWidth - link.getBoundingClientRect().right
      status.toggleAttribute('data-above', room < confirmationWidth)
      status.textContent = 'Link copied'
      clearTimeout(timer)
      timer = setTimeout(() => status.replaceChildren(), shownMs)
    })
  }
}

function addressOf({hash, dataset}: HTMLAnchorElement): string {
  const page = pageAddress()
  // Only pieces and myths have such pages: /<section>/<slug>.
  return 'quoted' in dataset && /^\/[^/]+\/[^/]+$/.test(new URL(page).pathname)
    ? `${page}/quote/${hash.slice(1)}`
    : new URL(hash, page).href
}

customElements.define('copy-link', CopyLink)

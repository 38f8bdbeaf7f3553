/**
 * `<search-keys>`: Ctrl+K, or ⌘K, goes to its box. Not a single key, which would be pressed by those who
 * speak to their device (WCAG 2.1.4).
 */
class SearchKeys extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input')
    addEventListener('keydown', (event) => {
      const {key, ctrlKey, metaKey, altKey, shiftKey} = event
      if (key !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return
      event.preventDefault()
      box?.focus()
      box?.select()
    })
  }
}

customElements.define('search-keys', SearchKeys)

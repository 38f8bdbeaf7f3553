const typing = 'input, textarea, select, [contenteditable]'

/** `<search-keys>`: the key `/` goes to its box, where nobody is typing. */
class SearchKeys extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input')
    addEventListener('keydown', (event) => {
      const {key, target} = event
      const isOurs = key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (!isOurs || (target instanceof Element && target.matches(typing))) return
      event.preventDefault()
      box?.focus()
      box?.select()
    })
  }
}

customElements.define('search-keys', SearchKeys)

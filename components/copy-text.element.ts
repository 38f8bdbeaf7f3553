const thanksMs = 2_000

/** `<copy-text>`: its button copies the text of the element marked with `data-copied`. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    const source = this.querySelector('[data-copied]')
    if (!button || !source || !navigator.clipboard) return
    const name = button.textContent
    button.ariaLive = 'polite'
    button.hidden = false
    button.addEventListener('click', async () => {
      const words = source.textContent.trimEnd()
      button.textContent = await navigator.clipboard.writeText(words).then(
        () => 'Copied',
        () => 'Not allowed here: mark and copy it yourself',
      )
      setTimeout(() => {
        button.textContent = name
      }, thanksMs)
    })
  }
}

customElements.define('copy-text', CopyText)

/** The part that is read is the last one whose heading has passed this share of the window. */
const readingLine = 0.35

/** `<current-part>`: marks the link that leads to the part being read, with `aria-current`. */
class CurrentPart extends HTMLElement {
  #observer: IntersectionObserver | undefined

  connectedCallback() {
    const parts = [...this.querySelectorAll('a')].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return heading ? [{link, heading}] : []
    })
    const passed = new Set<Element>()
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries)
          if (isIntersecting) passed.add(target)
          else passed.delete(target)
        const current = parts.findLast(({heading}) => passed.has(heading))?.link
        for (const {link} of parts)
          if (link === current) link.setAttribute('aria-current', 'true')
          else link.removeAttribute('aria-current')
        if (current) this.#reveal(current)
      },
      // From far above the window, so that headings jumped over have passed as well.
      {rootMargin: `9999999px 0px ${(readingLine - 1) * 100}%`},
    )
    for (const {heading} of parts) this.#observer.observe(heading)
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
  }

  /** Scrolls the list alone: scrollIntoView would move the page as well. */
  #reveal(link: HTMLElement) {
    const list = this.firstElementChild
    if (!list) return
    const [frame, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()]
    if (inner.top < frame.top) list.scrollTop += inner.top - frame.top
    if (inner.bottom > frame.bottom) list.scrollTop += inner.bottom - frame.bottom
  }
}

customElements.define('current-part', CurrentPart)

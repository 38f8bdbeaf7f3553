/** The rules of a style sheet: selectors, then declarations. */
const rules = /([^{}]+)\{([^{}]*)\}/g
/** Selectors that name an element, a class or both, which is all that programs copy. */
const simple = /^([a-z][a-z0-9]*)?(\.[\w-]+)?$/i

/** Writes what a document's style sheets say about its elements into their own styles. */
export function applyStyleSheets(page: Document): void {
  const sheets = [...page.querySelectorAll('style')].map(({textContent}) => textContent)
  const css = sheets.join('\n').replace(/<!--|-->|\/\*[^]*?\*\//g, '')
  const declared = new Map<Element, string[]>()
  for (const [, selectors = '', declarations = ''] of css.matchAll(rules)) {
    for (const selector of selectors.split(',').map((part) => part.trim())) {
      if (!selector || !simple.test(selector)) continue
      for (const element of page.body.querySelectorAll(selector))
        declared.set(element, [...(declared.get(element) ?? []), declarations])
    }
  }
  for (const [element, all] of declared)
    element.setAttribute('style', [...all, styleOf(element)].join(';'))
}

/** What an element's style says of a property, in small letters; empty if nothing. */
export function styled(element: Element, property: string): string {
  const all = styleOf(element).matchAll(new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`, 'gi'))
  return [...all].at(-1)?.[1]?.trim().toLowerCase() ?? ''
}

/** The style attribute of an element; empty if it has none. */
export const styleOf = (element: Element | null) => element?.getAttribute('style') ?? ''

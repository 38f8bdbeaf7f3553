/** Line ends that the editor does not recognise, in pairs or at all. */
const lineEnd = /\r\n?|\u0085|\u2028/g

/**
 * Plain text with other systems' line ends, as HTML; undefined if the editor parses it correctly.
 */
export function plainTextHtml(text: string): string | undefined {
  const known = text.replace(lineEnd, '\n').replace(/\u2029/g, '\n\n')
  // For a single line, the editor itself applies the marks at the cursor.
  const isKnown = known === text || !/\n\n|[\u0085\u2028]/.test(known.trim() + text)
  return isKnown ? undefined : paragraphsHtml(known)
}

/** Plain text as HTML: an empty line ends a paragraph. */
export function paragraphsHtml(text: string): string {
  const page = document.implementation.createHTMLDocument()
  for (const paragraph of text.split(/\n{2,}/).filter((words) => words.trim())) {
    const lines = paragraph.replace(/^\n|\n$/g, '').split('\n')
    const element = page.createElement('p')
    for (const [at, line] of lines.entries())
      element.append(...(at > 0 ? [page.createElement('br'), line] : [line]))
    page.body.append(element)
  }
  return page.body.innerHTML
}

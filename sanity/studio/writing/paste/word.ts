import type {LeftOut} from './left-out'
import {styled, styleOf} from './styles'
import {renamed} from './words'

/** Paragraph styles of Word with an element that says the same. */
const elements: Record<string, string> = {
  MsoTitle: 'h1',
  MsoQuote: 'blockquote',
  MsoIntenseQuote: 'blockquote',
}

/** What stands before an item of a list that is numbered: 1. or a) or (iv). */
const numbering = /^\(?(\d+(\.\d+)*|[a-z]|[ivxlcdm]+)[.)]/i

/** The sign before an item, where nothing says that it is one, with the wide space behind it. */
const sign = /^\s*([·•§Øüo\-–]|\(?\w{1,4}[.)])[\s\u00a0]{2,}/

const pointsPerLevel = 36

/**
 * Word's and Outlook's own ways to write lists, styles and comments, as elements. An item of a list
 * is a paragraph with `data-list` and `data-level`.
 */
export function readWord(page: Document, leftOut: LeftOut): void {
  dropComments(page, leftOut)
  for (const [name, element] of Object.entries(elements))
    for (const paragraph of page.querySelectorAll(`p.${name}`))
      paragraph.replaceWith(renamed(page, paragraph, element))
  const bullets = listsWithBullets(page)
  for (const item of page.querySelectorAll('[style*="mso-list"],p[class*="MsoListParagraph"]')) {
    const [, list = '', level] = /(l\d+)\s+level(\d+)/.exec(styled(item, 'mso-list')) ?? []
    const glyph = takeGlyph(item)
    if (item.tagName !== 'P' || (!level && !glyph)) continue
    const isNumbered = glyph
      ? numbering.test(glyph)
      : bullets.get(`${list}:level${level}`) === false
    item.setAttribute('data-list', isNumbered ? 'number' : 'bullet')
    item.setAttribute('data-level', level ?? String(levelByMargin(item)))
  }
}

/** Removes the sign before an item and returns it; empty if there is none. */
function takeGlyph(item: Element): string {
  const marked = [...item.querySelectorAll('[style]')].find(
    (element) => styled(element, 'mso-list') === 'ignore',
  )
  if (marked) {
    marked.remove()
    return marked.textContent.trim()
  }
  if (!item.className.includes('MsoListParagraph')) return ''
  // Outlook on the web loses what marks the sign.
  const found = sign.exec(item.textContent)
  let left = found?.[0].length ?? 0
  const texts = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  while (left > 0 && texts.nextNode()) {
    const text = texts.currentNode
    const {length} = text.nodeValue ?? ''
    text.nodeValue = (text.nodeValue ?? '').slice(left)
    left -= Math.min(left, length)
  }
  return found?.[1] ?? ''
}

function levelByMargin(item: Element): number {
  const points = Number.parseFloat(styled(item, 'margin-left')) || 0
  return Math.max(1, Math.round(points / pointsPerLevel))
}

/** Per list and level, whether the document's style sheets say that it has bullets. */
function listsWithBullets(page: Document): Map<string, boolean> {
  const css = [...page.querySelectorAll('style')].map(({textContent}) => textContent).join('\n')
  const rules = css.matchAll(/@list\s+(l\d+:level\d+)\s*\{([^}]*)\}/g)
  return new Map([...rules].map(([, key = '', rule = '']) => [key, /format:\s*bullet/.test(rule)]))
}

function dropComments(page: Document, leftOut: LeftOut): void {
  for (const element of page.querySelectorAll('.MsoCommentReference,a.msocomanchor'))
    element.remove()
  for (const element of page.querySelectorAll('[style*="mso-element"]')) {
    const kind = styled(element, 'mso-element')
    if (kind === 'comment') leftOut.comments += 1
    if (kind === 'comment-list') element.remove()
  }
  // Google's editor writes them as footnotes do.
  for (const mark of page.querySelectorAll('a[href*="#cmnt"]')) {
    if (!/^\[[a-z]+\]$/.test(mark.textContent.trim())) continue
    if (/#cmnt\d/.test(mark.getAttribute('href') ?? '')) (mark.closest('sup') ?? mark).remove()
    else {
      leftOut.comments += 1
      ;(mark.closest('div') ?? mark.closest('p') ?? mark).remove()
    }
  }
}

/** Removes text that somebody deleted while changes were tracked. */
export function dropDeletions(page: Document, leftOut: LeftOut): void {
  const deleted = 'del,[class*="msoDel"],[class*="TextDeletion"],[class*="TextDeleted"]'
  for (const element of page.querySelectorAll(deleted)) {
    // A deletion inside another is gone already.
    if (!page.body.contains(element)) continue
    if (element.textContent.trim()) leftOut.deletions += 1
    element.remove()
  }
}

/** Whether a paragraph is the caption of the table or picture beside it. */
export const isCaption = (element: Element | null): element is Element =>
  element?.matches('p.MsoCaption,p.caption,p.Table,p.Illustration,p.Figure') === true &&
  !/position:\s*absolute/.test(styleOf(element))

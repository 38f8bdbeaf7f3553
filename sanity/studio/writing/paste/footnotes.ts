import type {LeftOut} from './left-out'
import {isBlock, unwrap, wordsOf} from './words'

/** The element that stands for a footnote, with its words, until it becomes an inline object. */
export const footnoteName = 'X-FOOTNOTE'

/** Ids that programs give to footnotes; others are only recognised by what they hold. */
const noteIds =
  /^(_?(ftn|edn)|sdfootnote|sdendnote|ftnt|cite_note|note_\d|(user-content-)?fn[-:\d])/i

/** Ids of marks in the text, to which notes lead back. */
const markIds = /ref|anc$|_mark$/

/** What a mark in the text says: a number, a letter or a sign, with or without brackets. */
const markWords = /^[[(]?(\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,3})[\])]?$/i

/** What leads from a note back to its sentence, besides its number. */
const backWords = /^([↩↑^⏎\s]|\ufe0e|\ufe0f)*$/

interface Note {
  words: string
  holder: Element
}

/**
 * Puts each footnote whose words were copied at its mark, and removes it below the text. Marks
 * without words become plain text.
 * @param canStand whether the text may hold footnotes at all
 */
export function placeFootnotes(page: Document, leftOut: LeftOut, canStand: boolean): void {
  dropSigns(page)
  const notes = new Map<string, Note | undefined>()
  const kept = new Set<Element>()
  for (const mark of page.querySelectorAll('a[href*="#"]')) {
    const id = idOf(mark)
    if (!id || markIds.test(id) || !isMark(mark, id)) continue
    if (!notes.has(id)) notes.set(id, noteOf(page, id, mark))
    const note = notes.get(id)
    if (!note && !noteIds.test(id)) continue
    if (note?.holder.contains(mark)) continue
    if (note && canStand && !mark.closest('table')) {
      const footnote = page.createElement(footnoteName)
      footnote.textContent = note.words
      outermost(mark).replaceWith(footnote)
      continue
    }
    if (note) kept.add(note.holder)
    else leftOut.notes += 1
    mark.removeAttribute('href')
  }
  for (const [, note] of notes) if (note && !kept.has(note.holder)) remove(note.holder)
  for (const side of page.querySelectorAll('[data-side-note]')) side.remove()
}

/** The id that a link within its document leads to; empty if it leads elsewhere. */
function idOf(link: Element): string {
  const href = link.getAttribute('href') ?? ''
  try {
    return decodeURIComponent(href.slice(href.indexOf('#') + 1))
  } catch {
    return ''
  }
}

function isMark(link: Element, id: string): boolean {
  const words = link.textContent.trim()
  return markWords.test(words) && (noteIds.test(id) || link.closest('sup') !== null)
}

function noteOf(page: Document, id: string, mark: Element): Note | undefined {
  const target =
    page.getElementById(id) ??
    [...page.querySelectorAll('a[name]')].find((link) => link.getAttribute('name') === id)
  if (!target || target === mark || target.contains(mark)) return sideNote(mark)
  const holder = holderOf(target)
  if (!holder || holder.contains(mark)) return undefined
  const copy = holder.cloneNode(true) as Element
  const marks = new Set([mark.id, mark.getAttribute('name')].filter(Boolean))
  for (const link of copy.querySelectorAll('a')) {
    const words = link.textContent.trim()
    const isBack = marks.has(idOf(link)) || markIds.test(idOf(link))
    const isNumber = words === mark.textContent.trim()
    const href = link.getAttribute('href') ?? ''
    if (isBack || isNumber || backWords.test(words)) outermost(link).remove()
    else if (/^https?:/.test(href) && !/^(https?:|www\.)/.test(words)) link.append(` (${href})`)
  }
  const words = wordsOf(copy).replace(/^[\^↑]\s*/, '')
  return words ? {words, holder} : undefined
}

/** On our own pages, the note in the margin beside its mark. */
function sideNote(mark: Element): Note | undefined {
  const next = outermost(mark).nextElementSibling
  if (!next?.matches('[data-side-note]')) return undefined
  const words = wordsOf(next)
  const number = mark.textContent.trim()
  return {words: words.startsWith(number) ? words.slice(number.length).trim() : words, holder: next}
}

/** The whole note that an id belongs to. */
function holderOf(target: Element): Element | null {
  const whole = target.closest(
    'li,[style*="mso-element"],div[id^="sdfootnote"],div[id^="sdendnote"],div[id^="ftn"],aside',
  )
  if (whole) return whole
  let at: Element | null = target
  while (at && !isBlock(at)) at = at.parentElement
  return at?.tagName === 'BODY' ? null : at
}

/** An element, or what holds it and nothing else on its line. */
function outermost(element: Element): Element {
  let at = element
  while (at.parentElement && !isBlock(at.parentElement) && at.parentElement.childNodes.length === 1)
    at = at.parentElement
  return at
}

/** Removes a note, and what was around notes only: their list, its heading, the line above it. */
function remove(holder: Element): void {
  const around = holder.parentElement
  holder.remove()
  if (!around || around.tagName === 'BODY') return
  const rest = around.cloneNode(true) as Element
  for (const heading of rest.querySelectorAll('h1,h2,h3,h4,h5,h6')) heading.remove()
  const name = `${around.id} ${around.className} ${around.getAttribute('aria-labelledby') ?? ''}`
  const isNotesOnly = /notes|references/i.test(name)
  if (rest.textContent.trim() || (rest.textContent !== around.textContent && !isNotesOnly)) return
  remove(around)
}

/** Removes links that are a sign only: to a heading's own address, or to copy it. */
function dropSigns(page: Document): void {
  for (const link of page.querySelectorAll('a[href*="#"]'))
    if (/^[#¶§🔗\s]+$/u.test(link.textContent) && !link.closest('sup')) link.remove()
  for (const own of page.querySelectorAll('copy-link')) unwrap(own)
}

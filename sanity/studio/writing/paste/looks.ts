import {styled} from './styles'
import {holdsBlocks, isBlock, unwrap, writtenTexts} from './words'

const monospaced =
  /monospace|courier|consolas|menlo|monaco|lucida console|(roboto|sf|fira|ubuntu|plex|noto sans|dejavu sans|liberation|jetbrains|cascadia) ?mono|source code|fira code|cascadia code/
const codeNames = new Set(['CODE', 'KBD', 'SAMP', 'TT'])

/** What an element itself says of a look of its words; undefined if it leaves it to those around. */
type Says = (element: Element) => boolean | undefined

const saysStrong: Says = (element) => {
  const weight = styled(element, 'font-weight') || weightIn(styled(element, 'font'))
  if (weight) return /^(bold|bolder|[6-9]00)/.test(weight)
  return /^(B|STRONG)$/.test(element.tagName) || undefined
}

const weightIn = (font: string) => /^(bold|[6-9]00)\b|\s(bold|[6-9]00)\b/.exec(font)?.[0].trim()

const saysEmphasis: Says = (element) => {
  const style =
    styled(element, 'font-style') || (/\bitalic\b/.exec(styled(element, 'font'))?.[0] ?? '')
  if (style) return /italic|oblique/.test(style)
  return /^(I|EM|CITE|DFN|VAR)$/.test(element.tagName) || undefined
}

const saysMonospaced: Says = (element) => {
  const family = styled(element, 'font-family') || styled(element, 'font')
  if (/[a-z]{3}/.test(family)) return monospaced.test(family)
  return element.tagName === 'PRE' || undefined
}

const saysCode: Says = (element) => codeNames.has(element.tagName) || undefined

/** Whether a text looks so, as the nearest element around it says. */
function looks(text: Node, says: Says): boolean {
  for (let at = text.parentElement; at; at = at.parentElement) {
    const said = says(at)
    if (said !== undefined) return said
  }
  return false
}

/**
 * Writes how words look, in whatever way a program says it, as `strong`, `em`, `code`, `s`, `sup`
 * and `sub`. A heading is not bold, and a paragraph whose font alone is that of code is none.
 */
export function writeOutLooks(page: Document): void {
  for (const element of page.body.querySelectorAll('span,font,a')) writeOutLine(page, element)
  const texts = writtenTexts(page.body).filter(({parentElement}) => !parentElement?.closest('pre'))
  const plain = new Set(texts.filter(isInMonospacedBlock))
  const names = texts.map((text) => {
    const isCode = looks(text, saysCode) || (looks(text, saysMonospaced) && !plain.has(text))
    return [
      looks(text, saysStrong) && !text.parentElement?.closest('h1,h2,h3,h4,h5,h6') && 'strong',
      looks(text, saysEmphasis) && 'em',
      isCode && 'code',
    ].filter((name) => name !== false)
  })
  for (const element of page.body.querySelectorAll('b,strong,i,em,cite,dfn,var,code,kbd,samp,tt'))
    if (!element.closest('pre') && !isBlock(element)) unwrap(element)
  for (const [at, text] of texts.entries()) {
    for (const name of names[at] ?? []) {
      const look = page.createElement(name)
      text.replaceWith(look)
      look.append(text)
    }
  }
}

/** Line through, raised and lowered, which hold for an element as a whole. */
function writeOutLine(page: Document, element: Element): void {
  const align = styled(element, 'vertical-align')
  const line = styled(element, 'text-decoration') || styled(element, 'text-decoration-line')
  const name =
    (align === 'super' && 'sup') ||
    (align === 'sub' && 'sub') ||
    (line.includes('line-through') && 's')
  if (!name || !element.textContent.trim() || element.closest('sup,sub')) return
  const look = page.createElement(name)
  look.append(...element.childNodes)
  element.append(look)
}

/** Whether all words of the block around a text are in the font of code. */
function isInMonospacedBlock(text: Text): boolean {
  let block = text.parentElement
  while (block && !isBlock(block)) block = block.parentElement
  return block !== null && isMonospaced(block)
}

function isMonospaced(block: Element): boolean {
  const texts = writtenTexts(block)
  return texts.length > 0 && texts.every((text) => looks(text, saysMonospaced))
}

const isCodeLine = (block: Element) => {
  const texts = writtenTexts(block)
  return (
    texts.length > 0 && texts.every((text) => looks(text, saysMonospaced) || looks(text, saysCode))
  )
}

/** Lines of prose are longer than lines of code. */
const proseLength = 100

/** Joins lines in the font of code into one `pre`, and gives each `pre` its plain text. */
export function joinCode(page: Document): void {
  const parents = new Set<Element>()
  for (const block of page.body.querySelectorAll('p,div'))
    if (!block.closest('pre,table,li') && !holdsBlocks(block) && isCodeLine(block))
      parents.add(block.parentElement ?? page.body)
  for (const parent of parents) joinLines(page, parent)
  for (const pre of page.body.querySelectorAll('pre')) {
    const language = languageOf(pre)
    if (language) pre.setAttribute('data-language', language)
    pre.textContent = codeOf(pre, true).replace(/^\n+|\s+$/g, '')
  }
}

function joinLines(page: Document, parent: Element): void {
  let run: ChildNode[] = []
  const endRun = () => {
    const lines = run
    run = []
    while (lines.at(-1) && !isLine(lines.at(-1))) lines.pop()
    const code = lines
      .map((line) => (line.nodeName === 'BR' ? '' : codeOf(line, false)))
      .filter((line, at) => line.trim() || lines[at]?.nodeName !== '#text')
      .join('\n')
    const written = code.split('\n').filter((line) => line.trim())
    const isProse = written.filter(({length}) => length > proseLength).length * 2 > written.length
    if (written.length < 2 || isProse) return
    const pre = page.createElement('pre')
    pre.textContent = code
    lines[0]?.before(pre)
    for (const line of lines) line.remove()
  }
  const children = [...parent.childNodes]
  for (const child of children) {
    const isGap = child.nodeName === 'BR' || !child.textContent?.trim()
    if (isLine(child) || (isGap && run.length > 0)) run.push(child)
    else endRun()
  }
  endRun()
}

const isLine = (node: ChildNode | undefined): boolean =>
  node instanceof Element &&
  /^(P|DIV)$/.test(node.tagName) &&
  !holdsBlocks(node) &&
  isCodeLine(node)

/** The text of code with its line breaks, which in a `pre` stand in its source. */
function codeOf(node: Node, isPre: boolean): string {
  if (node instanceof Text) {
    const isKept = isPre || /^(pre|break)/.test(nearestSpace(node))
    return (isKept ? node.data : node.data.replace(/\s*\n\s*/g, ' ')).replace(/\u00a0/g, ' ')
  }
  if (node.nodeName === 'BR') return '\n'
  let code = ''
  for (const child of node.childNodes) {
    if (isBlock(child) && code && !code.endsWith('\n')) code += '\n'
    code += codeOf(child, isPre)
    const isLast = child === node.lastChild
    if (isBlock(child) && !isLast && !code.endsWith('\n')) code += '\n'
  }
  return code
}

function nearestSpace(text: Node): string {
  for (let at = text.parentElement; at; at = at.parentElement) {
    const said = styled(at, 'white-space')
    if (said) return said
  }
  return ''
}

/** The language of code, as web pages and Markdown name it in a class. */
function languageOf(pre: Element): string | undefined {
  const named = [
    pre,
    ...pre.querySelectorAll('code'),
    ...(pre.parentElement ? [pre.parentElement] : []),
  ]
  const classes = named.map(({className}) => className).join(' ')
  return /\b(?:language|lang|highlight-source|brush:)-?\s?([a-z+#]+)/i
    .exec(classes)?.[1]
    ?.toLowerCase()
}

/** Gives a paragraph for what holds code where no block of code may stand. */
export function codeAsLines(page: Document, pre: Element): Element {
  const paragraph = page.createElement('p')
  for (const [at, line] of pre.textContent.split('\n').entries()) {
    const code = page.createElement('code')
    code.textContent = line
    paragraph.append(...(at > 0 ? [page.createElement('br'), code] : [code]))
  }
  return paragraph
}

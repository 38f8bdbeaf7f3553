import {RewritingStream} from 'parse5-html-rewriting-stream'
import {contentSecurityPolicy, hashOf, type Loaded} from './content-security-policy.ts'
import {shortClassNames} from './short-class-names.ts'
import {usedCss, type UsedNames} from './used-css.ts'

type StartTag = Parameters<RewritingStream['emitStartTag']>[0]

export interface FinaliseOptions {
  /** `none` takes the framework's scripts out; `framework` leaves them in. */
  scripts: 'none' | 'framework'
  /** Scripts of our custom elements, by tag name. */
  elements: Readonly<Record<string, ElementScript>>
  /** The text of the build's style sheet with this href; undefined if it cannot be read. */
  stylesheet(href: string): string | undefined
}

/** A script of a custom element, as the build made it. */
export interface ElementScript {
  src: string
  /** `sha256-` and digest, for subresource integrity. */
  integrity: string
}

export interface FinalisedPage {
  html: string
  /** The Content-Security-Policy of exactly this page. */
  policy: string
}

/**
 * Finalises the HTML that React rendered, once before it is cached: removes the framework's
 * scripts, their preloads and the RSC payload, inlines the CSS rules that the page uses, shortens the
 * names of its classes, and computes its Content-Security-Policy. JSON-LD, speculation rules and our
 * custom elements stay.
 */
export async function finalise(html: string, options: FinaliseOptions): Promise<FinalisedPage> {
  const loaded: Loaded = {scripts: [], styles: [], media: [], workers: []}
  const used = {
    classes: new Set<string>(),
    elements: new Set<string>(),
    hasFields: false,
    properties: new Set<string>(),
    characters: new Set(Array.from(html, (character) => character.codePointAt(0) ?? 0)),
  }
  const css = options.scripts === 'none' ? styleOf(html, options) : undefined
  const nameOf = css === undefined ? undefined : shortClassNames(css)
  const keep = (tag: StartTag) => {
    used.elements.add(tag.tagName)
    if (isTyped(tag)) used.hasFields = true
    for (const {value} of tag.attrs)
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) used.properties.add(name)
    for (const name of attribute(tag, 'class')?.split(/\s+/) ?? []) used.classes.add(name)
    return keeps(tag, options.scripts, loaded)
  }
  let finished = await rewrite(html, keep, nameOf)
  if (css !== undefined) finished = withStyle(finished, usedCss(css, used, nameOf), loaded)
  if (options.scripts === 'none') finished = withElements(finished, options, used, loaded)
  return {html: finished, policy: contentSecurityPolicy(loaded)}
}

/** Whether something is typed into a tag's element, unlike a box that is ticked. */
const isTyped = (tag: StartTag) =>
  tag.tagName === 'textarea' ||
  (tag.tagName === 'input' && !/^(checkbox|radio|hidden)$/.test(attribute(tag, 'type') ?? ''))

/** Rewrites a document token by token, unchanged but for dropped elements and classes' names. */
async function rewrite(
  html: string,
  keep: (tag: StartTag) => Keep,
  nameOf?: (className: string) => string,
): Promise<string> {
  const stream = new RewritingStream()
  let dropping: string | undefined
  let inline: Keep | undefined
  stream.on('startTag', (tag, raw) => {
    const decision = keep(tag)
    if (decision === false) dropping = isVoid(tag) ? undefined : tag.tagName
    else {
      inline = decision
      stream.emitRaw(nameOf ? withClasses(tag, raw, nameOf) : raw)
    }
  })
  stream.on('endTag', (tag, raw) => {
    inline = undefined
    if (dropping === undefined) stream.emitRaw(raw)
    else if (dropping === tag.tagName) dropping = undefined
  })
  stream.on('text', (_, raw) => {
    if (dropping !== undefined) return
    if (typeof inline === 'function') inline(raw)
    stream.emitRaw(raw)
  })
  stream.on('comment', () => {})
  const chunks: string[] = []
  stream.on('data', (chunk: string) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    stream.on('end', resolve)
    stream.on('error', reject)
  })
  stream.end(html)
  await ended
  return chunks.join('')
}

/** A tag with its classes named otherwise, and no idle `class`. */
function withClasses(tag: StartTag, raw: string, nameOf: (className: string) => string): string {
  const names = attribute(tag, 'class')?.split(/\s+/).filter(Boolean)
  if (!names) return raw
  const value = names.map(nameOf).join(' ')
  return raw.replace(/ class="[^"]*"/, () => value && ` class="${value}"`)
}

/** Dropped, kept, or kept with a callback that gets the text inside. */
type Keep = boolean | ((text: string) => void)

const attribute = (tag: StartTag, name: string) =>
  tag.attrs.find((candidate) => candidate.name === name)?.value

const isVoid = ({tagName}: StartTag) => tagName === 'link' || tagName === 'meta'

/** Types of script elements that hold data, which browsers do not execute. */
const dataTypes = new Set(['application/ld+json', 'speculationrules'])

function keeps(tag: StartTag, scripts: FinaliseOptions['scripts'], loaded: Loaded): Keep {
  const at = (name: string) => attribute(tag, name)
  const {tagName} = tag
  if (tagName === 'script') {
    if (dataTypes.has(at('type') ?? '')) return true
    const src = at('src')
    const isOurs = src?.startsWith('/elements/') ?? false
    if (!isOurs && scripts === 'none') return false
    if (src) loaded.scripts.push("'self'")
    return src ? true : (text) => loaded.scripts.push(hashOf(text))
  }
  if (tagName === 'link') {
    const isForScript = at('as') === 'script' || at('rel') === 'modulepreload'
    return scripts === 'framework' || !isForScript
  }
  // Next.js says again for one network what it says for all in Open Graph, which that network reads too.
  if (tagName === 'meta' && /^twitter:(?!card)/.test(at('name') ?? ''))
    return scripts === 'framework'
  if (tagName === 'style') return (text) => loaded.styles.push(hashOf(text))
  const src = at('src') ?? at('poster')
  if (src && /^https?:/.test(src)) loaded.media.push(new URL(src).origin)
  return true
}

const stylesheetLink = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g

/** The text of all style sheets that a page links, if it links some and each can be read. */
function styleOf(html: string, {stylesheet}: FinaliseOptions): string | undefined {
  const sheets = [...html.matchAll(stylesheetLink)].map(([, href = '']) => stylesheet(href))
  return sheets.length === 0 || sheets.includes(undefined) ? undefined : sheets.join('\n')
}

/** One style element in place of all style sheet links. */
function withStyle(html: string, css: string, loaded: Loaded): string {
  loaded.styles.push(hashOf(css))
  let isFirst = true
  return html.replace(stylesheetLink, () => {
    const style = isFirst ? `<style>${css}</style>` : ''
    isFirst = false
    return style
  })
}

/** Elements that start a service worker. */
const startWorkers = ['keep-piece', 'kept-pieces']

/** Adds the scripts of the custom elements that occur in the page. */
function withElements(
  html: string,
  {elements}: FinaliseOptions,
  used: UsedNames,
  loaded: Loaded,
): string {
  const scripts = Object.entries(elements).flatMap(([name, {src, integrity}]) =>
    used.elements.has(name)
      ? [
          `<script type="module" fetchpriority="low" src="${src}" integrity="${integrity}"></script>`,
        ]
      : [],
  )
  const end = html.lastIndexOf('</body>')
  if (scripts.length === 0 || end === -1) return html
  loaded.scripts.push("'self'")
  if (startWorkers.some((name) => used.elements.has(name))) loaded.workers.push("'self'")
  return html.slice(0, end) + scripts.join('') + html.slice(end)
}

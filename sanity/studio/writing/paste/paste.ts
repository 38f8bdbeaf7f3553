import {htmlToPortableText, type DeserializerRule} from '@portabletext/html'
import type {PortableTextBlock, Schema} from '@portabletext/schema'
import {stegaClean} from '@sanity/client/stega'
import {isLanguage} from '@/components/blocks/code/languages'
import {footnoteName, placeFootnotes} from './footnotes'
import {headingsBySize, levelHeadings} from './headings'
import {layOutBlocks} from './lay-out'
import {nothingLeftOut, type LeftOut} from './left-out'
import {cleanLinks} from './links'
import {joinCode, writeOutLooks} from './looks'
import {captionTables, dropMedia, takePictures, type PictureSource} from './pictures'
import {linksInTables, readTable} from './read-table'
import {applyStyleSheets} from './styles'
import {tidied} from './tidy'
import {dropDeletions, readWord} from './word'
import {dropHidden, leaveWhatIsMeant, partCorrections, pictureName, spellOutPowers} from './words'

/** What a clipboard holds of a text. */
export interface Clipboard {
  html: string
  files: readonly File[]
}

/** A pasted text as blocks, and what could not be kept. */
export interface Pasted {
  blocks: PortableTextBlock[]
  /** Where pictures come from, by the keys of their figures, which have no asset yet. */
  pictures: Map<string, PictureSource>
  /** Where pictures were left out: their words, and the key of the block before them. */
  places: PicturePlace[]
  leftOut: LeftOut
}

/** A place where a picture was left out. */
export interface PicturePlace {
  alt: string
  /** Key of the block before it; undefined at the beginning. */
  after: string | undefined
}

/**
 * Pasted HTML as blocks, whichever program it comes from: headings, lists, links, emphasis, tables,
 * code, footnotes and pictures. Undefined if there is nothing to keep, nor to tell.
 */
export function pastedBlocks(
  {html, files}: Clipboard,
  schema: Schema,
  newKey: () => string,
): Pasted | undefined {
  const page = new DOMParser().parseFromString(stegaClean(html), 'text/html')
  const holds = (name: string) => schema.blockObjects.some((block) => block.name === name)
  const leftOut = nothingLeftOut()
  applyStyleSheets(page)
  headingsBySize(page)
  readWord(page, leftOut)
  dropDeletions(page, leftOut)
  dropMedia(page, leftOut)
  for (const drop of page.querySelectorAll(
    'script,style,meta,title,svg,nav,xml,button,input,select,textarea',
  ))
    drop.remove()
  dropHidden(page)
  const canNote = schema.inlineObjects.some(({name}) => name === 'footnote')
  placeFootnotes(page, leftOut, canNote)
  cleanLinks(page, leftOut)
  const images = takePictures(page, files)
  captionTables(page)
  joinCode(page)
  writeOutLooks(page)
  leftOut.struck = page.querySelectorAll(':is(s,strike):not(:is(s,strike) *)').length
  spellOutPowers(page)
  partCorrections(page)
  levelHeadings(page)
  leftOut.tableLinks = linksInTables(page).length
  layOutBlocks(page, {tables: holds('table'), code: holds('code')})
  leaveWhatIsMeant(page)

  const pictures = new Map<string, PictureSource>()
  const lost = new Map<string, string>()
  const pictureRule: DeserializerRule = {
    deserialize(node, _next, createBlock) {
      const image = isNamed(node, pictureName) && images[Number(node.getAttribute('data-picture'))]
      if (!image) return undefined
      const _key = newKey()
      const {alt, caption, credit, source} = image
      if (source && holds('figure')) pictures.set(_key, source)
      else lost.set(_key, alt || caption)
      const picture = {_type: 'picture', ...(alt && {alt}), ...(credit && {credit})}
      return createBlock({_type: 'figure', _key, picture, ...(caption && {caption}), size: 'body'})
    },
  }
  const rules = [footnoteRule, itemRule, tableRule(newKey), codeRule, pictureRule]
  const made = htmlToPortableText(page.body.innerHTML, {schema, keyGenerator: newKey, rules})
  const all = tidied(made, schema, newKey)
  const blocks = all.filter(({_key}) => !lost.has(_key))
  const places = all.flatMap(({_key}, at) => {
    const alt = lost.get(_key)
    const before = all.slice(0, at).findLast((block) => !lost.has(block._key))
    return alt === undefined ? [] : [{alt, after: before?._key}]
  })
  leftOut.pictures = lost.size
  const isNothing = blocks.length === 0 && Object.values(leftOut).every((count) => count === 0)
  return isNothing ? undefined : {blocks, pictures, places, leftOut}
}

function isNamed(node: Node, name: string): node is Element {
  return node instanceof Element && node.tagName === name
}

const footnoteRule: DeserializerRule = {
  deserialize(node) {
    if (!isNamed(node, footnoteName)) return undefined
    const footnote = {_type: 'footnote', text: node.textContent}
    return footnote
  },
}

const itemRule: DeserializerRule = {
  deserialize(node, next) {
    const listItem = isNamed(node, 'P') && node.getAttribute('data-list')
    if (!listItem) return undefined
    const level = Number(node.getAttribute('data-level'))
    const children = [next(node.childNodes) ?? []].flat()
    const item = {_type: 'block', style: 'normal', markDefs: [], listItem, level, children}
    return item
  },
}

/** Names of languages that web pages use besides ours. */
const otherNames: Record<string, string> = {
  bash: 'sh',
  js: 'javascript',
  md: 'markdown',
  py: 'python',
  shell: 'sh',
  ts: 'typescript',
  yml: 'yaml',
  zsh: 'sh',
}

const codeRule: DeserializerRule = {
  deserialize(node, _next, createBlock) {
    if (!isNamed(node, 'PRE')) return undefined
    const named = node.getAttribute('data-language') ?? ''
    const language = otherNames[named] ?? named
    return createBlock({
      _type: 'code',
      language: isLanguage(language) ? language : 'text',
      code: node.textContent,
    })
  },
}

const tableRule = (newKey: () => string): DeserializerRule => ({
  deserialize(node, _next, createBlock) {
    const table = node instanceof HTMLTableElement ? readTable(node) : undefined
    if (!table) return undefined
    const {rows, ...fields} = table
    return createBlock({
      _type: 'table',
      ...fields,
      rows: rows.map((cells) => ({_type: 'tableRow', _key: newKey(), cells})),
    })
  },
})

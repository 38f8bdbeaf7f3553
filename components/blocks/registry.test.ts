import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {toHtml} from 'hast-util-to-html'
import {asFetched, bodyAsFetched} from './as-fetched'
import {components} from './components'
import {examples} from './examples'
import {blockMarkup, bodyMarkup} from './markup'
import {blockMembers} from './schemas'
import {bodyText, blockTexts} from './text'
import type {BlockType} from './types'

const here = path.join(process.cwd(), 'components/blocks')
const folders = readdirSync(here, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
const types: string[] = blockMembers.map(({type}) => type)
const folderOf = (type: string) => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const sorted = (names: Iterable<string>) => [...names].toSorted()

test('every folder is a block that the Studio offers, and every such block has its folder', () => {
  expect(sorted(folders)).toEqual(sorted(types.map(folderOf)))
})

test.each(folders)('%s has all of its files', (folder) => {
  const files = [
    'schema.ts',
    'query.ts',
    `${folder}.tsx`,
    'text.ts',
    'markup.ts',
    'example.ts',
    `${folder}.test.tsx`,
  ]
  expect(files.filter((file) => !existsSync(path.join(here, folder, file)))).toEqual([])
})

test('components, texts, markup and examples know the same blocks as the Studio', () => {
  expect(sorted(Object.keys(components.types))).toEqual(sorted(types))
  expect(sorted(Object.keys(blockTexts))).toEqual(sorted(types))
  expect(sorted(Object.keys(blockMarkup))).toEqual(sorted(types))
  expect(sorted(Object.keys(examples))).toEqual(sorted(types))
})

const isBlockType = (type: string): type is BlockType => Object.hasOwn(examples, type)

test.each(types.filter(isBlockType))(
  '%s: its example is of its type, and the query answers it',
  async (type) => {
    expect(examples[type]._type).toBe(type)
    // The projection alone gives a block fields that an unlisted type would not get.
    const [bare] = await bodyAsFetched([{_type: type, _key: 'new'}])
    expect(Object.keys(bare ?? {}).length).toBeGreaterThan(2)
    expect(bodyText([await asFetched(examples[type])]).length).toBeGreaterThan(40)
  },
)

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

test.each(types.filter(isBlockType))(
  '%s: what feeds and Markdown show of it has all of its words, and nothing that needs the page',
  async (type) => {
    const body = [await asFetched(examples[type])]
    const html = toHtml(bodyMarkup(body))
    const {body: parsed} = new DOMParser().parseFromString(html.replaceAll('<', ' <'), 'text/html')
    const alternatives = [...parsed.querySelectorAll('img')].map(({alt}) => alt)
    // Readers of the feed number the list.
    const numbers = [...parsed.querySelectorAll('ol')].flatMap(({children}) =>
      Array.from(children, (_, index) => index + 1),
    )
    const shown = new Set(wordsIn([parsed.textContent, ...alternatives, ...numbers].join(' ')))
    expect(wordsIn(bodyText(body)).filter((word) => !shown.has(word))).toEqual([])
    expect(html).not.toMatch(/ (style|id|on\w+)=|<(script|iframe|svg)/)
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g))
      expect(address).toMatch(/^(https?|mailto):/)
  },
)

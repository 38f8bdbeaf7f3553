import {readFileSync} from 'node:fs'
import {nameRepeatedTypes} from '@/scripts/runner/repeated-types.mjs'

const head = `export type Picture = {
  _type: 'picture'
}

// Source: sanity/queries/site.ts
// Variable: pageQuery
// Query: *[_type == "page"]{body: [], text: {`

const tail = `
// Query TypeMap
declare global {
  interface SanityQueries {
    '*[_type == "page"]{': PageQueryResult
  }
}
`

const span = (indent: string) => `{
${indent}  _type: 'span'
${indent}  _key: string
${indent}  text: string
${indent}  marks: null
${indent}}`

const cover = (indent: string, key = 'string') => `{
${indent}  _key: ${key}
${indent}  alt: string
${indent}  width: number
${indent}  caption: ${span(`${indent}  `)}
${indent}}`

const file = (type: string) => `${head}\n${type}${tail}`

test('a type that properties at any depth share is written once, and so is one inside it', () => {
  const written = nameRepeatedTypes(
    file(`export type PageQueryResult = {
  cover: ${cover('  ')}
  list: Array<{
    picture: ${cover('    ')}
    caption: ${span('    ')}
  }>
}
`),
  )
  expect(written)
    .toBe(`${head.slice(0, head.indexOf('// Source'))}// Named by scripts/name-repeated-types.mjs
type ShownCaption = ${span('')}

type ShownCover = {
  _key: string
  alt: string
  width: number
  caption: ShownCaption
}

${head.slice(head.indexOf('// Source'))}
export type PageQueryResult = {
  cover: ShownCover
  list: Array<{
    picture: ShownCover
    caption: ShownCaption
  }>
}
${tail}`)
})

test('types that differ keep their own text, and no name is taken twice', () => {
  const [first, second] = [cover('  '), cover('  ', "'two'")].map((type) =>
    type.replaceAll('caption', 'picture'),
  )
  const written = nameRepeatedTypes(
    file(`export type PageQueryResult = {
  picture: ${first}
  photo: ${first}
  image: ${second}
  scan: ${second}
  lone: ${cover('  ', "'three'").replaceAll('caption', 'picture')}
}
`),
  )
  expect([...written.matchAll(/^type (\w+)/gm)].map(([, name]) => name)).toEqual([
    'ShownPicture',
    'ShownPicture2',
    'ShownImage',
  ])
  expect(written).toContain("  lone: {\n    _key: 'three'")
})

test('the committed types repeat nothing', () => {
  const committed = readFileSync('lib/sanity.generated.ts', 'utf8')
  expect(nameRepeatedTypes(committed)).toBe(committed)
})

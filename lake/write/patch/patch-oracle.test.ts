/** @jest-environment node */
import {Mutation} from '@sanity/mutator'
import type {JsonObject} from '../../documents/json.ts'
import {applyPatch} from './patch.ts'
import {WriteError} from '../../errors/write-error.ts'

const document = {
  _id: 'a',
  _type: 'post',
  text: 'str',
  empty: '',
  number: 5,
  zero: 0,
  yes: true,
  no: false,
  nothing: null,
  object: {text: 'x', deep: {text: 'y'}},
  list: ['s', 1, null, {_key: 'k', text: 'x'}],
  blocks: [
    {_key: 'x', text: 'one', n: 1},
    {_key: 'y', text: 'two', n: 2},
    {_key: 'z', text: null, n: 3},
  ],
}

const values = [
  'text empty number zero yes no nothing missing object list',
  'object.text object.deep.text object.missing list[0] list[1] list[2]',
  'list[3].text list[-1].text list[0:2] list[0,1] list[9] list[@=="s"]',
  'blocks[0].text blocks[_key=="x"].text blocks[_key=="z"].text blocks[n>1].text',
  'blocks[n>1].missing blocks[n?].text blocks[text=="one"].text blocks[0:2].text',
  `blocks[_key=="nope"].text ..text ..missing object['text']`,
].flatMap((line) => line.split(' '))
const tails = ['', '.r', '.r.s', '.length', '.constructor.x', '[0]', '[0].r', '[_key=="k"].r']

const refused = 'refused'
const textPatch = '@@ -0,0 +1 @@\n+a\n'
const kinds: Record<string, (path: string) => JsonObject> = {
  set: (path) => ({set: {[path]: {new: true}}}),
  setIfMissing: (path) => ({setIfMissing: {[path]: {new: true}}}),
  unset: (path) => ({unset: [path]}),
  inc: (path) => ({inc: {[path]: 2}}),
  dec: (path) => ({dec: {[path]: 2}}),
  diffMatchPatch: (path) => ({diffMatchPatch: {[path]: textPatch}}),
  'insert before': (path) => ({insert: {before: `${path}[0]`, items: ['new']}}),
  'insert after': (path) => ({insert: {after: `${path}[-1]`, items: ['new']}}),
  'insert in place of': (path) => ({insert: {replace: `${path}[0]`, items: ['new']}}),
}

// Where the Studio's implementation deviates from the API: it creates objects for missing arrays,
// takes null for a value, fails on inherited names, and patches the items of a slice twice. (It
// also takes `a..b` for `..b`.)
const beside = (kind: string, path: string) =>
  /missing.*\[|constructor/.test(path) ||
  (kind === 'setIfMissing' && /nothing$|list\[2\]$|[?>\].]text$|"z"\]\.text$/.test(path)) ||
  (/inc|dec|diff/.test(kind) && /:.*\]\./.test(path))

describe.each(Object.keys(kinds))('%s', (kind) => {
  test.each(values)('at and through %s does what the Studio computes, or says why not', (value) => {
    const paths = tails.map((tail) => `${value}${tail}`).filter((path) => !beside(kind, path))
    const applied = paths.map((path) => [path, applyOurs(kinds[kind]?.(path) ?? {})])
    const computed = paths.map((path) => [path, applyTheirs(kinds[kind]?.(path) ?? {})])
    const expected = computed.map(([path, result], at) =>
      applied[at]?.[1] === refused && mayRefuse(kind, String(path), result)
        ? [path, refused]
        : [path, result],
    )
    expect(applied).toEqual(expected)
  })
})

// The API refuses operations that the Studio silently skips, such as inc on a string. If a path
// matches several values, one such value is enough.
function mayRefuse(kind: string, path: string, computed: unknown): boolean {
  if (/^(set|setIfMissing|unset)$/.test(kind)) return false
  return /\.\.|[,:?>]/.test(path) || JSON.stringify(computed) === JSON.stringify(document)
}

function applyOurs(patch: JsonObject): unknown {
  try {
    return applyPatch(structuredClone(document), patch)
  } catch (error) {
    if (error instanceof WriteError) return refused
    throw error
  }
}

function applyTheirs(patch: JsonObject): unknown {
  const mutation = new Mutation({mutations: [{patch: {id: 'a', ...patch}}]})
  try {
    return mutation.apply(structuredClone(document))
  } catch {
    // The Studio cannot apply a text patch to a non-string, and leaves the document unchanged.
    return document
  }
}

/** @jest-environment node */
import {
  applySourceDocuments,
  type ContentSourceMap,
  jsonPathToStudioPath,
  resolveEditInfo,
  studioPath,
} from '@sanity/client/csm'
import {encodeIntoResult, stegaClean, stegaEncodeSourceMap} from '@sanity/client/stega'
import {memorySnapshot} from '../memory-snapshot.ts'
import {runQuery} from '../run-query.ts'

const block = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  children: [{_type: 'span', _key: `${key}s`, text}],
})
const snapshot = memorySnapshot([
  {_id: 'ada', _type: 'person', name: 'Ada', bio: {motto: 'Count twice'}},
  {_id: 'bo', _type: 'person', name: 'Bo'},
  {_id: 'drafts.bo', _type: 'person', name: 'Bo, edited'},
  {
    _id: 'drafts.guide',
    _type: 'article',
    title: 'A guide',
    words: ['one', 'two', 'three'],
    summary: {short: 'In short', long: 'At length'},
    author: {_ref: 'bo'},
    authors: [
      {_key: 'k1', _ref: 'ada'},
      {_key: 'k2', _ref: 'bo'},
    ],
    body: [
      block('a1', 'First words'),
      {_type: 'note', _key: 'a2', heading: 'Beware', body: [block('n1', 'Inner words')]},
      block('a3', 'Last words'),
    ],
  },
  {_id: 'other', _type: 'article', title: 'Zebra', authors: [{_key: 'k9', _ref: 'ada'}]},
])

async function ask(query: string): Promise<{result: unknown; resultSourceMap: ContentSourceMap}> {
  const {result, resultSourceMap} = await runQuery(snapshot, {
    query,
    params: {},
    perspective: ['drafts'],
    projectId: 'local',
    dataset: 'production',
    sourceMap: 'withKeyArraySelector',
  })
  if (!resultSourceMap) throw new Error('expected a source map')
  return {result, resultSourceMap}
}

/** The document path that a click on each string would open: `string → document path`. */
async function clicks(query: string): Promise<Record<string, string>> {
  const {result, resultSourceMap} = await ask(query)
  const opened: Record<string, string> = {}
  encodeIntoResult(result, resultSourceMap, ({sourcePath, sourceDocument, value}) => {
    const path = studioPath.toString(jsonPathToStudioPath(sourcePath))
    if (!/(^|\.)_\w+$/.test(path)) opened[value] = `${sourceDocument?._id} ${path}`
    return value
  })
  return opened
}

const guide = '*[_id == "guide"][0]'

it.each([
  ['a plain field', `${guide}{title}`, {'A guide': 'drafts.guide title'}],
  [
    'a field without a projection',
    `${guide}.summary.short`,
    {'In short': 'drafts.guide summary.short'},
  ],
  ['an alias', `${guide}{"t": summary.long}`, {'At length': 'drafts.guide summary.long'}],
  ['a reference', `${guide}{author->{name}}`, {'Bo, edited': 'drafts.bo name'}],
  ['a field of a reference', `${guide}{"n": author->name}`, {'Bo, edited': 'drafts.bo name'}],
  [
    'an array of references',
    `${guide}{"n": authors[]->name, "m": authors[]->bio{motto}}`,
    {Ada: 'ada name', 'Bo, edited': 'drafts.bo name', 'Count twice': 'ada bio.motto'},
  ],
  [
    'an array of projected references',
    `${guide}{authors[]->{name}}`,
    {Ada: 'ada name', 'Bo, edited': 'drafts.bo name'},
  ],
  [
    'strings in an array',
    `${guide}{"w": words[1..2]}`,
    {two: 'drafts.guide words[1]', three: 'drafts.guide words[2]'},
  ],
  ['the last of an array', `${guide}.words[-1]`, {three: 'drafts.guide words[2]'}],
  [
    'the first that is there',
    `${guide}{"t": coalesce(seo.title, title, "none"), "u": coalesce(seo.title, "none")}`,
    {'A guide': 'drafts.guide title'},
  ],
  [
    'a choice',
    `${guide}{"t": select(_type == "x" => title, summary.short)}`,
    {'In short': 'drafts.guide summary.short'},
  ],
  ['the outer document', `${guide}{"s": summary{"t": ^.title}}`, {'A guide': 'drafts.guide title'}],
  [
    'a filtered array',
    `${guide}.body[_type == "note"].heading`,
    {Beware: 'drafts.guide body[_key=="a2"].heading'},
  ],
  [
    'several documents in order',
    `*[_type == "article"] | order(title desc){title}`,
    {Zebra: 'other title', 'A guide': 'drafts.guide title'},
  ],
  [
    'documents ordered after projection',
    `*[_type == "article"]{"t": title} | order(t desc)[0...1]`,
    {Zebra: 'other title'},
  ],
  [
    'documents filtered after projection',
    `*[_type == "article"]{"t": title}[t match "zeb*"]`,
    {Zebra: 'other title'},
  ],
  [
    'a query within',
    `*[_id == "ada"]{"p": *[references(^._id)] | order(title){title}}`,
    {Zebra: 'other title', 'A guide': 'drafts.guide title'},
  ],
  [
    'an object of queries',
    `{"a": ${guide}.title, "b": *[_type == "person"]{name}}`,
    {'A guide': 'drafts.guide title', Ada: 'ada name', 'Bo, edited': 'drafts.bo name'},
  ],
])('a click on %s opens its field', async (_name, query, expected) => {
  expect(await clicks(query)).toEqual(expected)
})

it.each([
  ['whole', `${guide}{body}`],
  ['spread', `${guide}{...}`],
  ['with each block spread', `${guide}{body[]{...}}`],
  [
    'with the fields of a block added',
    `${guide}{body[]{..., _type == "note" => {heading, body[]{...}}}}`,
  ],
  [
    'with each type projected',
    `${guide}{"body": coalesce(body[]{_key, _type, _type == "block" => {...}, _type == "note" => {heading, "body": body[]{...}}}, [])}`,
  ],
])('a click in a body that is fetched %s opens its span', async (_name, query) => {
  const opened = await clicks(query)
  expect(opened).toMatchObject({
    'First words': 'drafts.guide body[_key=="a1"].children[_key=="a1s"].text',
    'Inner words': 'drafts.guide body[_key=="a2"].body[_key=="n1"].children[_key=="n1s"].text',
    Beware: 'drafts.guide body[_key=="a2"].heading',
    'Last words': 'drafts.guide body[_key=="a3"].children[_key=="a3s"].text',
  })
})

it('does not send an editor to a field that a value did not come from', async () => {
  const query = `${guide}{..., "title": "Said here", "up": upper(title), "sum": title + "!", "pt": pt::text(body), "joined": array::join(words, ", ")}`
  const opened = await clicks(query)
  for (const computed of ['Said here', 'A GUIDE', 'A guide!', 'one, two, three'])
    expect(opened).not.toHaveProperty([computed])
  expect(opened).toHaveProperty('In short', 'drafts.guide summary.short')
  const {resultSourceMap} = await ask(query)
  expect(resultSourceMap.mappings["$['title']"]).toEqual({
    type: 'value',
    source: {type: 'literal'},
  })
  expect(resultSourceMap.mappings["$['up']"]).toEqual({type: 'value', source: {type: 'unknown'}})
})

it('lets a later field win over a spread, and a spread over an earlier field', async () => {
  expect(await clicks(`${guide}{"title": summary.short, ...{title}}`)).toEqual({
    'A guide': 'drafts.guide title',
  })
  expect(await clicks(`${guide}{...{title}, "title": summary.short}`)).toEqual({
    'In short': 'drafts.guide summary.short',
  })
})

it('names real ids, and writes paths as the client reads them', async () => {
  const {resultSourceMap} = await ask(`${guide}{body[]{children[]{text}}}`)
  expect(resultSourceMap.documents).toEqual([{_id: 'drafts.guide', _type: 'article'}])
  expect(resultSourceMap.paths[0]).toBe(
    "$['body'][?(@._key=='a1')]['children'][?(@._key=='a1s')]['text']",
  )
  expect(resultSourceMap.mappings).toHaveProperty(["$['body'][0]['children'][0]['text']"])
})

it('lets Presentation show an edit before it is saved', async () => {
  const {result, resultSourceMap} = await ask(`${guide}{"t": title, "n": author->name}`)
  const edited = applySourceDocuments(
    result,
    resultSourceMap,
    ({_id}) => ({_id, _type: 'article', title: 'Typed just now', name: 'Bo!'}),
    (changed) => changed,
    'drafts',
  )
  expect(edited).toEqual({t: 'Typed just now', n: 'Bo!'})
})

it('lets a click find its field, and leaves the words as they are', async () => {
  const {result, resultSourceMap} = await ask(`${guide}{"t": title}`)
  const encoded = stegaEncodeSourceMap(result, resultSourceMap, {
    enabled: true,
    studioUrl: '/studio',
  })
  expect(encoded).not.toEqual(result)
  expect(stegaClean(encoded)).toEqual(result)
  expect(resolveEditInfo({studioUrl: '/studio', resultSourceMap, resultPath: ['t']})).toMatchObject(
    {
      id: 'drafts.guide',
      type: 'article',
      path: ['title'],
    },
  )
})

it('answers the same with and without a source map', async () => {
  for (const query of [guide, '*', `*[_type == "article"]{..., authors[]->{...}}`]) {
    const request = {params: {}, perspective: ['drafts'], projectId: 'l', dataset: 'p'}
    const plain = await runQuery(snapshot, {query, ...request})
    expect((await ask(query)).result).toEqual(plain.result)
  }
})

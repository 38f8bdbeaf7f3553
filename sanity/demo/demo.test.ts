/** @jest-environment node */
import {existsSync, globSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {providerOf} from '@/components/blocks/embed/providers'
import {blockMembers} from '@/components/blocks/schemas'
import {articleTypes} from '@/lib/content-types'
import {reportOn} from '@/lib/preflight/report'
import {problemOfWord} from '@/lib/campaign-word'
import {isRecord, schemaProblems, type SchemaEntry} from './schema-problems'

type Stored = {_id: string; _type: string; [field: string]: unknown}

const folder = path.join(process.cwd(), 'sanity/demo')
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const files = globSync('documents/*/*.json', {cwd: folder})
const documents = files.map((file): Stored => readJson(path.join(folder, file)))
const schema: SchemaEntry[] = readJson(path.join(folder, '../schema.generated.json'))

const isDraft = ({_id}: Stored) => _id.startsWith('drafts.')
/** A release, or a version of a document in it. */
const isOfRelease = ({_id}: Stored) => /^(_\.releases|versions)\./.test(_id)
/** Private: the lake does not return it without a token. */
const isPrivate = ({_id}: Stored) => _id.startsWith('marketing.')
const published = documents.filter((document) => !isDraft(document) && !isOfRelease(document))
const articles = published.filter(({_type}) => articleTypes.some((type) => type === _type))

/** All objects in a value, itself included, at any depth. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  return isRecord(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

function arraysIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(arraysIn)]
  return isRecord(value) ? Object.values(value).flatMap(arraysIn) : []
}

/** The document as the import stores it, with a reference where the file names a picture. */
function imported(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(imported)
  if (!isRecord(value)) return value
  const {_sanityAsset: source, ...rest} = value
  const fields = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, imported(v)]))
  return source ? {...fields, asset: {_type: 'reference', _ref: 'image-of-the-import'}} : fields
}

const bodyOf = ({body}: Stored) => (Array.isArray(body) ? body.filter(isRecord) : [])

const wordsOf = (document: Stored) =>
  objectsIn(document.body)
    .flatMap((object) =>
      ['text', 'title', 'check', 'question', 'caption'].map((key) => object[key]),
    )
    .concat(objectsIn(document.body).flatMap(({items}) => items))
    .filter((text) => typeof text === 'string')
    .join(' ')
    .split(/\s+/).length

test('the edition holds what it promises', () => {
  const count = (type: string) => published.filter(({_type}) => _type === type).length
  const counts = Object.fromEntries(articleTypes.map((type) => [type, count(type)]))
  expect(counts).toMatchObject({caseStudy: 6, interview: 4, deepDive: 6, guide: 6})
  expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(4)
  expect(['person', 'topic', 'industry', 'model', 'myth'].map(count)).toEqual([6, 8, 7, 8, 5])
  const pages = published.filter(({_type}) => _type === 'page')
  expect(pages.map(({_id}) => _id).toSorted()).toEqual([
    'page-about',
    'page-block-gallery',
    'page-privacy',
    'page-standards',
  ])
  expect(count('glossaryTerm')).toBeGreaterThan(10)
  expect(count('organisation')).toBeGreaterThanOrEqual(6)
  expect(published.filter(({_type}) => _type === 'siteSettings').map(({_id}) => _id)).toEqual([
    'siteSettings',
  ])
})

test('every deep dive explains something by a drawing, in words that are text', () => {
  const deepDives = published.filter(({_type}) => _type === 'deepDive')
  const drawn = new Set<unknown>(['chart', 'timeline', 'comparisonTable'])
  const without = deepDives.filter((piece) => !bodyOf(piece).some(({_type}) => drawn.has(_type)))
  expect(without.map(({_id}) => _id)).toEqual([])
})

const modelled = files.filter((file) => !file.includes('system.release'))

test.each(modelled)('%s fits the content model', (file) => {
  const document: Stored = readJson(path.join(folder, file))
  const stored = imported(document)
  expect(isRecord(stored) ? schemaProblems(stored, schema) : ['not an object']).toEqual([])
})

test('ids are unique, and only drafts, what is of a release and what is private have a dot in theirs', () => {
  const ids = documents
    .filter((document) => !isOfRelease(document) && !isPrivate(document))
    .map(({_id}) => _id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.filter((id) => id.replace(/^drafts\./, '').includes('.'))).toEqual([])
})

test('three campaigns lie where readers cannot ask for them, in words that an address takes', () => {
  const [list, ...others] = documents.filter(({_type}) => _type === 'campaigns')
  expect([list?._id, others]).toEqual(['marketing.campaigns', []])
  const campaigns = objectsIn(list?.campaigns)
  expect(campaigns).toHaveLength(3)
  const words = campaigns.flatMap(({source, medium, campaign}) => [source, medium, campaign])
  expect(words.map(problemOfWord)).toEqual(words.map(() => undefined))
})

test('every reference leads to a published document', () => {
  const ids = new Set(published.map(({_id}) => _id))
  const lost = documents.flatMap((document) =>
    objectsIn(document).flatMap(({_ref}) =>
      typeof _ref === 'string' && !ids.has(_ref) ? [`${document._id} → ${_ref}`] : [],
    ),
  )
  expect(lost).toEqual([])
})

test('every object in a list has a key that no other has', () => {
  const faults = documents.flatMap((document) =>
    arraysIn(document).flatMap((items) => {
      const keys = items.filter(isRecord).map(({_key}) => _key)
      const sound = keys.every((key) => typeof key === 'string' && key !== '')
      return sound && new Set(keys).size === keys.length
        ? []
        : [`${document._id}: ${keys.join(' ')}`]
    }),
  )
  expect(faults).toEqual([])
})

test('every link mark in a text has its definition', () => {
  const decorators = ['strong', 'em', 'code']
  const faults = documents.flatMap((document) =>
    objectsIn(document).flatMap(({markDefs, children}) => {
      if (!Array.isArray(markDefs) || !Array.isArray(children)) return []
      const known = new Set([...decorators, ...markDefs.map(({_key}) => _key)])
      return children.flatMap(({marks = []}) => marks.filter((mark: string) => !known.has(mark)))
    }),
  )
  expect(faults).toEqual([])
})

test('every citation names a source of its own piece, and pieces do cite', () => {
  const cited = articles.flatMap(({_id, body, sources}) => {
    const keys = new Set(objectsIn(sources).map(({_key}) => _key))
    return objectsIn(body)
      .filter(({_type}) => _type === 'citation')
      .map(({sourceKey}) => ({_id, sourceKey, isListed: keys.has(sourceKey)}))
  })
  expect(cited.length).toBeGreaterThan(2)
  expect(cited.filter(({isListed}) => !isListed)).toEqual([])
})

test('every picture and file lies beside the documents, and every picture is described', () => {
  const faults = documents.flatMap((document) =>
    objectsIn(document).flatMap(({_sanityAsset, alt}) => {
      if (typeof _sanityAsset !== 'string') return []
      const file = path.join(folder, _sanityAsset.replace(/^(image|file)@file:\/\//, ''))
      if (!existsSync(file)) return [`${document._id}: no file ${file}`]
      if (_sanityAsset.startsWith('file@')) return []
      return typeof alt === 'string' && alt.length > 20 ? [] : [`${document._id}: no alt text`]
    }),
  )
  expect(faults).toEqual([])
})

test('no two documents of a type share an address', () => {
  const addresses = published.flatMap(({_type, slug}) =>
    isRecord(slug) ? [`${_type}/${String(slug.current)}`] : [],
  )
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
})

const blockTypes = blockMembers.map(({type}) => type)

test.each(blockTypes)('%s blocks appear in at least two pieces', (type) => {
  const pieces = articles.filter((article) => bodyOf(article).some(({_type}) => _type === type))
  expect(pieces.length).toBeGreaterThanOrEqual(2)
})

const recordings = documents.flatMap((document) =>
  objectsIn(document).filter(({_type}) => _type === 'video' || _type === 'audio'),
)

const pathOf = (file: unknown) =>
  path.join(folder, String(isRecord(file) && file._sanityAsset).replace('file@file://', ''))

test('every recording lies here, is light, says how long it is and by what voice', () => {
  const faults = recordings.filter(
    ({title, duration, file}) =>
      !/machine/.test(String(title)) || !duration || statSync(pathOf(file)).size > 250_000,
  )
  expect(faults.map(({title}) => title)).toEqual([])
})

test('captions say what the transcript of their film says, in the same words', () => {
  const films = recordings.filter(({captions}) => captions)
  expect(films.length).toBeGreaterThanOrEqual(2)
  for (const {captions, transcript} of films) {
    const [, ...cues] = readFileSync(pathOf(captions), 'utf8').trim().split('\n\n')
    const said = String(transcript)
      .split('\n\n')
      .filter((turn) => !turn.startsWith('['))
    expect(cues.map((cue) => cue.split('\n').slice(1).join(' '))).toEqual(said)
  }
})

test('an embed leads to somebody whom readers know, and names whose work it is', () => {
  const embeds = documents.flatMap((document) =>
    objectsIn(document).filter(({_type}) => _type === 'embed'),
  )
  const faults = embeds.filter(
    ({title, url}) => !providerOf(String(url)) || !/, a .+ by \S+/.test(String(title)),
  )
  expect(faults.map(({url}) => url)).toEqual([])
})

test('the gallery shows one block of every type', () => {
  const gallery = published.find(({_id}) => _id === 'page-block-gallery')
  const shown = gallery ? bodyOf(gallery).map(({_type}) => String(_type)) : []
  expect(shown.filter((type) => type !== 'block').toSorted()).toEqual(blockTypes.toSorted())
})

test('a figure of a result names who measured it, how and over what period', () => {
  const results = articles.flatMap(({results: list}) => (Array.isArray(list) ? list : []))
  expect(results.length).toBeGreaterThan(0)
  for (const {label, measuredBy, method, period} of results)
    expect({label, sourced: Boolean(measuredBy && method && period)}).toEqual({
      label,
      sourced: true,
    })
})

test('every piece says that it is demo content, and every person that they are fictional', () => {
  const silent = articles.filter(({disclosure: d}) => !isRecord(d) || !d.demoContent || !d.note)
  expect(silent.map(({_id}) => _id)).toEqual([])
  const people = published.filter(({_type}) => _type === 'person')
  expect(people.filter(({fictional}) => fictional !== true)).toEqual([])
})

test('every case that reports results names its sources, and every piece when it was checked', () => {
  const hasMembers = (value: unknown) => Array.isArray(value) && value.length > 0
  const unfounded = articles.filter(
    ({results, sources}) => hasMembers(results) && !hasMembers(sources),
  )
  expect(unfounded.map(({_id}) => _id)).toEqual([])
  const unchecked = articles.filter(({freshness}) => !isRecord(freshness) || !freshness.reviewBy)
  expect(unchecked.map(({_id}) => _id)).toEqual([])
})

test('everything passes preflight, but for what is meant to have no cover, or to be past its review', () => {
  const inOrder = published.toSorted((one, other) => one._id.localeCompare(other._id))
  const {lines, checked} = reportOn(inOrder.map(imported).filter(isRecord), '2026-11-24')
  expect(checked).toBe(articles.length + 5 + 4 + 8)
  expect(lines).toEqual([
    expect.stringContaining('deep-dive-reading-leaderboards'),
    expect.stringContaining('[without-cover]'),
    expect.stringContaining('guide-write-test-set'),
    expect.stringContaining('[past-review]'),
  ])
})

test('one piece has a minor and one an important correction', () => {
  const logged = articles.flatMap(({corrections}) => objectsIn(corrections))
  expect(logged.map(({severity}) => severity).toSorted()).toEqual(['important', 'minor'])
})

test('a pull quote stands in its piece word for word, and names who said it', () => {
  const faults = articles.flatMap((article) => {
    const said = objectsIn(bodyOf(article).filter(({_type}) => _type !== 'pullQuote'))
      .flatMap(({children}) =>
        Array.isArray(children) ? children.map(({text}) => text).join('') : [],
      )
      .join(' ')
      .toLowerCase()
    return bodyOf(article)
      .filter(({_type}) => _type === 'pullQuote')
      .filter(({text, attribution}) => !attribution || !said.includes(String(text).toLowerCase()))
      .map(({text}) => `${article._id}: ${String(text)}`)
  })
  expect(faults).toEqual([])
})

test('every myth has a verdict, an answer of twenty seconds and evidence from pieces', () => {
  const myths = published.filter(({_type}) => _type === 'myth')
  const faults = myths.filter(
    ({verdict, answer, evidenceAgainst}) =>
      !verdict ||
      typeof answer !== 'string' ||
      answer.length > 320 ||
      !objectsIn(evidenceAgainst).some(({piece}) => piece),
  )
  expect(faults.map(({_id}) => _id)).toEqual([])
})

test('every step has a check', () => {
  const steps = articles.flatMap(({body}) => objectsIn(body)).filter(({_type}) => _type === 'step')
  expect(steps.length).toBeGreaterThan(0)
  expect(steps.filter(({check}) => !check).map(({title}) => title)).toEqual([])
})

test('one piece is scheduled: a version of it goes out with a release that has a day', () => {
  const release = documents.find(({_type}) => _type === 'system.release')
  const versions = documents.filter(({_id}) => _id.startsWith(`versions.${String(release?.name)}.`))
  expect(release).toMatchObject({state: 'scheduled', publishAt: expect.stringMatching(/^2030/)})
  const ids = new Set(published.map(({_id}) => _id))
  expect(versions.map(({_id}) => ids.has(_id.split('.').slice(2).join('.')))).toEqual([true])
})

test('one piece is replaced by another', () => {
  const replaced = articles.filter(({freshness}) => isRecord(freshness) && freshness.supersededBy)
  expect(replaced.map(({_id}) => _id)).toEqual(['deep-dive-reading-leaderboards'])
})

test('some pieces have their takeaways at the head, three to five of them', () => {
  const counts = articles.flatMap(({keyTakeaways}) =>
    Array.isArray(keyTakeaways) ? [keyTakeaways.length] : [],
  )
  expect(counts.length).toBeGreaterThanOrEqual(4)
  expect(counts.filter((count) => count < 3 || count > 5)).toEqual([])
})

test('one draft is newer than its published piece, and one was never published', () => {
  const ids = new Set(published.map(({_id}) => _id))
  const drafts = documents.filter(isDraft).map(({_id}) => _id.replace(/^drafts\./, ''))
  expect(drafts.map((id) => ids.has(id)).toSorted()).toEqual([false, true])
})

test('a guide and one other piece are long reads, and each kind has a short one', () => {
  const lengths = articles.map((article) => ({type: article._type, words: wordsOf(article)}))
  const long = lengths.filter(({words}) => words > 2000).map(({type}) => type)
  expect(long).toContain('guide')
  expect(long.some((type) => type === 'caseStudy' || type === 'deepDive')).toBe(true)
  for (const type of articleTypes) {
    const shortest = Math.min(
      ...lengths.filter((item) => item.type === type).map((item) => item.words),
    )
    expect({type, short: shortest < 900}).toEqual({type, short: true})
  }
})

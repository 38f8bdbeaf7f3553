/** @jest-environment node */
import {evaluate, parse} from 'groq-js'
import {memorySnapshot} from './memory-snapshot.ts'
import {parsePerspective} from './perspective.ts'
import {type QueryRequest, runQuery} from './run-query.ts'

const documents = [
  {_id: 'ada', _type: 'person', name: 'Ada'},
  {_id: 'drafts.ada', _type: 'person', name: 'Ada, edited'},
  {_id: 'bo', _type: 'person', name: 'Bo'},
  {_id: 'versions.rMay.bo', _type: 'person', name: 'Bo in May'},
  {
    _id: 'guide',
    _type: 'article',
    title: 'A guide to evals',
    slug: {_type: 'slug', current: 'guide'},
    author: {_type: 'reference', _ref: 'ada'},
    body: [
      {_type: 'block', _key: 'b1', children: [{_type: 'span', _key: 's1', text: 'Prompts first.'}]},
    ],
  },
  {_id: 'versions.rMay.guide', _type: 'article', _system: {delete: true}},
  {_id: 'drafts.new', _type: 'article', title: 'Only a draft', authors: [{_key: 'k', _ref: 'bo'}]},
  {_id: '_.releases.rMay', _type: 'system.release', name: 'rMay'},
]
const snapshot = memorySnapshot(documents)

const ask = (query: string, rest: Partial<QueryRequest> = {}) =>
  runQuery(snapshot, {
    query,
    params: {},
    perspective: 'raw',
    projectId: 'local',
    dataset: 'production',
    ...rest,
  })
const answer = async (query: string, rest?: Partial<QueryRequest>) =>
  (await ask(query, rest)).result

describe('perspectives', () => {
  it('shows everything as stored when raw', async () => {
    expect(await answer('count(*)')).toBe(documents.length)
    expect(await answer('*[_id == "drafts.ada"][0].name')).toBe('Ada, edited')
    expect(await answer('*[_type == "person"]._originalId')).toEqual([null, null, null, null])
  })

  it('shows neither drafts nor versions when published', async () => {
    const query = '*[_type in ["person", "article"]] | order(_id)._id'
    expect(await answer(query, {perspective: 'published'})).toEqual(['ada', 'bo', 'guide'])
    expect(await answer('*[_id == "drafts.ada"]', {perspective: 'published'})).toEqual([])
  })

  it('shows a draft in the place of what it will replace, with its own id beside it', async () => {
    const query = '*[_type == "person"] | order(_id){_id, _originalId, name}'
    expect(await answer(query, {perspective: ['drafts']})).toEqual([
      {_id: 'ada', _originalId: 'drafts.ada', name: 'Ada, edited'},
      {_id: 'bo', _originalId: 'bo', name: 'Bo'},
    ])
    expect(await answer('*[_id == "new"][0].title', {perspective: ['drafts']})).toBe('Only a draft')
    expect(await answer('*[_id == "drafts.new"]', {perspective: ['drafts']})).toEqual([])
  })

  it('follows references through the overlay', async () => {
    const query = '*[_id == "guide"][0].author->name'
    expect(await answer(query, {perspective: ['drafts']})).toBe('Ada, edited')
    expect(await answer(query, {perspective: 'published'})).toBe('Ada')
  })

  it('prefers the first layer of a stack, and hides what a release will delete', async () => {
    const perspective = ['rMay', 'drafts']
    const names = await answer('*[_type == "person"] | order(_id).name', {perspective})
    expect(names).toEqual(['Ada, edited', 'Bo in May'])
    expect(await answer('*[_id == "guide"]', {perspective})).toEqual([])
    expect(await answer('*[_type == "person"] | order(_id).name', {perspective: ['rMay']})).toEqual(
      ['Ada', 'Bo in May'],
    )
  })

  it('hides what the reader may not read, also behind references', async () => {
    const readable = ({_id}: {_id: string}) => !_id.includes('.') && _id !== 'ada'
    expect(await answer('*._id', {readable})).toEqual(['bo', 'guide'])
    expect(await answer('*[_id == "guide"][0].author->', {readable})).toBeNull()
    expect(await answer('*[_type == "person"]._id', {readable, perspective: ['drafts']})).toEqual([
      'bo',
    ])
  })

  it('reads the parameter as clients write it', () => {
    expect(parsePerspective('previewDrafts')).toEqual(['drafts'])
    expect(parsePerspective('rABC,drafts')).toEqual(['rABC', 'drafts'])
    expect(parsePerspective('raw')).toBe('raw')
    expect(() => parsePerspective('raw,drafts')).toThrow('cannot be combined')
    expect(() => parsePerspective('no such.name')).toThrow('invalid perspective')
  })
})

describe('the queries the Studio sends', () => {
  const list = `*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)] {_type,_id,_originalId,"orderings":[_updatedAt]} | order(orderings[0] desc) [0...$__limit]`
  const search = (words: string) =>
    answer(list, {
      perspective: ['drafts'],
      params: {
        __types: ['article'],
        type: 'article',
        __query: words,
        __rawQuery: words.replace('*', ''),
        __limit: 10,
      },
    })
  const ids = (found: unknown) => Array.isArray(found) && found.map(({_id}) => _id).toSorted()

  it('lists a type', async () => {
    expect(ids(await search('*'))).toEqual(['guide', 'new'])
  })

  it('searches all the text of a document, body included', async () => {
    expect(ids(await search('prompt*'))).toEqual(['guide'])
    expect(ids(await search('draft -guide'))).toEqual(['new'])
    expect(ids(await search('"guide to" eval*'))).toEqual(['guide'])
    expect(ids(await search('nowhere*'))).toEqual([])
    expect(ids(await search('block'))).toEqual([])
  })

  it('scores a search', async () => {
    const query =
      '*[_type == "article"] | score(boost(title match text::query($q), 5), @ match text::query($q)) | order(_score desc)[0]{_id, _score}'
    expect(await answer(query, {params: {q: 'guide'}})).toMatchObject({_id: 'guide'})
  })

  it('asks for previews and for the versions of a document', async () => {
    const previews = '[*[_id in ["bo","ada"]][0...3]{_id,name}][0...1]'
    const [batch] = [await answer(previews)].flat()
    expect(batch).toEqual([
      {_id: 'ada', name: 'Ada'},
      {_id: 'bo', name: 'Bo'},
    ])
    expect(await answer('[*[sanity::versionOf("bo")]._id]')).toEqual([['bo', 'versions.rMay.bo']])
    expect(await answer('*[sanity::partOfRelease("rMay")]._id')).toEqual([
      'versions.rMay.bo',
      'versions.rMay.guide',
    ])
    expect(await answer('releases::all()[].name')).toEqual(['rMay'])
  })

  it('finds preview secrets by their age', async () => {
    const secrets = memorySnapshot([
      {_id: 'drafts.x', _type: 'secret', secret: 's', _updatedAt: '2026-01-01T10:00:00Z'},
    ])
    const query =
      '*[_type == "secret" && secret == $secret && dateTime(_updatedAt) > dateTime(now()) - 3600][0]._id'
    const at = (now: string) =>
      runQuery(secrets, {
        query,
        params: {secret: 's'},
        perspective: 'raw',
        projectId: 'local',
        dataset: 'production',
        now: new Date(now),
      })
    expect((await at('2026-01-01T10:30:00Z')).result).toBe('drafts.x')
    expect((await at('2026-01-01T11:30:00Z')).result).toBeNull()
  })
})

describe('a large dataset', () => {
  const many = Array.from({length: 10_000}, (_, index) => ({
    _id: `a${index}`,
    _type: index % 100 ? 'article' : 'topic',
    title: `Piece ${index}`,
    slug: {current: `piece-${index}`},
    topic: {_ref: `a${Math.floor(index / 100) * 100}`},
    topics: [{_ref: `a${(index % 100) * 100}`}],
  }))
  const large = memorySnapshot(many)
  const askLarge = (query: string, params = {}) =>
    runQuery(large, {
      query,
      params,
      perspective: ['drafts'],
      projectId: 'local',
      dataset: 'production',
    })

  it.each([
    ['*[_id == "a42"][0].title', 1],
    ['*[_id in ["a42", "a7"]].title', 2],
    ['*[_type == "article" && slug.current == "piece-77"][0]{title}', 1],
    ['*[slug.current == "piece-77" || slug.current == "piece-78"].title', 2],
    ['*[_type == "topic"][_id == "a300"][0].title', 1],
    ['*[references("a300")]._id', 199],
    ['*[references("a300", "a400")]._id', 396],
    ['*[_type in ["topic", "nothing"]]._id', 100],
    ['*[_type == "topic"]._id', 100],
    ['*[_id == "a42"][0].topic->title', 2],
    ['*[_id == "a142"][0]{"t": topic->title, "all": topics[]->title}', 3],
    // No index applies: every document is visited.
    ['*[title == "Piece 7"]._id', 10_000],
    ['*[title == "Piece 7" || slug.current == "piece-8"]._id', 10_000],
    // Counting visits no documents.
    ['count(*)', 0],
    ['count((*[]))', 0],
    ['count(*[_type == "article"])', 0],
    ['count(*[_type in ["topic", "article", "nothing"]][_type == "topic"])', 0],
    ['count(*[_type == "topic" || "article" == _type]._id)', 0],
    ['count(*[_type == "topic"] | order(title desc){title, "t": topic->title})', 0],
    ['{"all": count(*), "topics": count(*[_type == "topic"])}', 0],
    ['*[_id == "a42"]{"others": count(*) - 1}', 1],
    ['count(*[_type == "topic" && title == "Piece 100"])', 100],
    ['count(*[_type == "topic"].topics[])', 100],
    ['count(*[_type == "topic"][0...7])', 100],
    ['count(*[_type != "topic"])', 10_000],
  ])('visits only what %s can concern', async (query, visited) => {
    const {result, visited: count} = await askLarge(query)
    expect(count).toBe(visited)
    const overlaid = many.map((document) => ({...document, _originalId: document._id}))
    const plain = await evaluate(parse(query), {
      dataset: overlaid.toSorted((a, b) => (a._id < b._id ? -1 : 1)),
    })
    expect(result).toEqual(await plain.get())
  })

  it('finds the pieces of each topic without walking all of them for each', async () => {
    const query =
      '*[_type == "topic"]{"n": count(*[_type == "article" && references(^._id)]), "own": count(*[topic._ref == ^._id]), "in": count(*[^._id in topics[]._ref])}'
    const {result, visited} = await askLarge(query)
    expect(visited).toBeLessThan(70_000)
    expect(Array.isArray(result) && result[1]).toEqual({n: 198, own: 100, in: 100})
  })

  it('finds what shares a topic with a piece by the topics', async () => {
    const {visited} = await askLarge(
      '*[_type == "article"][0]{"like": *[_type == "article" && references(^.topics[]._ref)]._id}',
    )
    expect(visited).toBeLessThan(10_200)
  })
})

describe('what refers to what a document outside names', () => {
  const topic = (id: unknown, key: string) => ({_key: key, _type: 'reference', _ref: id})
  const written = [
    {_id: 'a', _type: 'article', topics: [topic('t1', '1'), topic('t2', '2')]},
    {_id: 'b', _type: 'article', topics: [topic('t2', '1')]},
    {_id: 'c', _type: 'article', topics: [topic('t1', '1'), null, {_key: '2'}, topic(7, '3')]},
    {_id: 'd', _type: 'article', topics: 'none'},
    {_id: 'e', _type: 'article'},
    {_id: 'f', _type: 'note', about: topic('t1', '1')},
    ...Array.from({length: 50}, (_, at) => ({_id: `x${at}`, _type: 'article'})),
  ]

  it.each([
    '*[_type == "article"]{_id, "like": *[references(^.topics[]._ref)]._id}',
    '*[_type == "article"]{_id, "like": *[_type == "article" && references(^.topics[]._ref) && _id != ^._id]._id}',
    '*[_type == "article"]{_id, "inner": {"like": count(*[references(^.^.topics[]._ref)])}}',
    '*[_type == "article"]{_id, "same": *[about._ref == ^.about._ref]._id, "as": *[^.about._ref in topics[]._ref]._id}',
    '*[_type == "article"]{_id, "never": *[about._ref == ^.topics[]._ref]._id, "nor": *[^.topics[]._ref in topics[]._ref]._id}',
  ])('%s is what the filter says', async (query) => {
    const inOrder = written.toSorted((a, b) => (a._id < b._id ? -1 : 1))
    const plain = await evaluate(parse(query), {dataset: inOrder})
    const {result} = await runQuery(memorySnapshot(written), {
      query,
      params: {},
      perspective: 'raw',
      projectId: 'local',
      dataset: 'production',
    })
    expect(result).toEqual(await plain.get())
  })
})

describe('references that an index knows', () => {
  let reads = 0
  const pieces = Array.from({length: 20}, (_, at) => ({
    _id: `p${at}`,
    _type: 'article',
    get body() {
      reads += 1
      return [{_key: 'a', _type: 'reference', _ref: `t${at % 2}`}]
    },
  }))
  const topics = [0, 1].map((at) => ({_id: `t${at}`, _type: 'topic'}))
  const indexed = memorySnapshot([...pieces, ...topics])
  indexed.referring('')
  const askIndexed = (query: string) =>
    runQuery(indexed, {
      query,
      params: {},
      perspective: 'published',
      projectId: 'local',
      dataset: 'production',
    })

  it.each([
    ['count(*[references("t0")])', 10],
    ['count(*[_type == "article" && references("t0", "t1")])', 20],
    ['*[_id == "t1"][0]{"n": count(*[_type == "article" && references(^._id)])}', {n: 10}],
    ['count(*[_type == "article" && (references("t0") && _id != "p0")])', 9],
  ])('%s reads no body', async (query, expected) => {
    reads = 0
    const {result} = await askIndexed(query)
    expect(result).toEqual(expected)
    expect(reads).toBe(0)
  })

  it.each([
    ['count(*[_id in ["p0", "p1"] && references("t0")])', 1],
    ['count(*[references("t0") || _id == "p1"])', 11],
    ['count(*[references("t0") && references("t1")])', 0],
    ['count(*[references("t0") && !references("t0")])', 0],
    ['*[_id == "t0"][0]{"n": count(*[references(^._id) && references("t1")])}', {n: 0}],
  ])('%s still asks what no index decided', async (query, expected) => {
    const {result} = await askIndexed(query)
    expect(result).toEqual(expected)
  })
})

describe('a count', () => {
  const queries = [
    'count(*)',
    'count(*[_type == "person"])',
    'count(*[_type == $type])',
    'count(*[_type in ["article", "person", $type]]._id)',
    'count(*[_type == "article" || _type == "system.release"])',
    'count(*[_type == "article" && _type == "person"])',
    'count(*[_type == null])',
    'count(*[_type == 5])',
    'count(*[_type == title])',
  ]
  const perspectives = ['raw', 'published', ['drafts'], ['rMay'], ['rMay', 'drafts']] as const
  const publicOnly = ({_id}: {_id: string}) => !_id.includes('.')

  it.each(queries)('%s is that of what the perspective and the token let see', async (query) => {
    for (const perspective of perspectives.map((name) => parsePerspective([name].flat()))) {
      for (const readable of [undefined, publicOnly]) {
        const rest = {perspective, params: {type: 'article'}, ...(readable && {readable})}
        // The list without `count()`, so that only the filter selects.
        const listed = await answer(query.replace(/^count\((.*)\)$/, '[...$1][]'), rest)
        expect(await answer(query, rest)).toBe(Array.isArray(listed) ? listed.length : listed)
      }
    }
  })
})

it('leaves stored documents as they were', async () => {
  const frozen = structuredClone(documents).map((document) => Object.freeze(document))
  await runQuery(memorySnapshot(frozen), {
    query: '*[_type == "article"]{..., "title": "changed", author->{..., "name": "changed"}}',
    params: {},
    perspective: ['drafts'],
    projectId: 'local',
    dataset: 'production',
    sourceMap: 'withKeyArraySelector',
  })
  expect(frozen).toEqual(documents)
})

it('sees a write in the next answer', async () => {
  const live = {...memorySnapshot(documents), revision: 1}
  const request = {
    query: 'count(*[_type == "person"])',
    params: {},
    perspective: ['drafts'],
    projectId: 'local',
    dataset: 'production',
  }
  expect((await runQuery(live, request)).result).toBe(2)
  const grown = memorySnapshot([...documents, {_id: 'cy', _type: 'person'}])
  Object.assign(live, grown)
  expect((await runQuery(live, request)).result).toBe(3)
})

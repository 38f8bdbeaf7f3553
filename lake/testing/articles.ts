import type {SanityClient} from '@sanity/client'
import {randomNumbers} from './random-numbers.ts'

/** Generated articles, the same in every run: 40 to 56 blocks of some sixty words each. */
interface Written {
  _id: string
  _type: string
  [field: string]: unknown
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi wo za cor den fal gri hem'.split(' ')
// Zipf-like, as in any language: a few words are frequent and most are rare.
const words = Array.from({length: 8000}, (_, index) =>
  [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400)]
    .map((part) => syllables[part])
    .join(''),
)
const supporting = 60

/**
 * The people, topics and models that articles refer to: a fixed number, whatever the dataset's
 * size.
 */
function makeSubjects(): Written[] {
  return Array.from({length: supporting}, (_, index) => ({
    _id: `subject-${index}`,
    _type: subjectType(index),
    name: `Subject ${index}`,
    title: `Subject ${index}`,
    slug: {_type: 'slug', current: `subject-${index}`},
    bio: prose(randomNumbers(index), 40),
  }))
}

/** Article number `index`; every tenth is an interview, so that no type is the whole dataset. */
function makeArticle(index: number): Written {
  const random = randomNumbers(index + 1000)
  return {
    _id: `article-${index}`,
    _type: index % 10 ? 'caseStudy' : 'interview',
    title: `${prose(random, 7)} ${index}`,
    slug: {_type: 'slug', current: `piece-${index}`},
    standfirst: prose(random, 30),
    publishedAt: new Date(Date.UTC(2020, 0, 1) + random() * 2e11).toISOString(),
    outcome: ['worked', 'mixed', 'did-not-work', 'too-early'][Math.floor(random() * 4)],
    authors: [referTo(random, 0)],
    topics: [referTo(random, 1)],
    models: [referTo(random, 2)],
    results: [{_key: 'r1', _type: 'result', label: 'Hours', before: 40, after: 12, unit: 'hours'}],
    body: Array.from({length: 40 + (index % 17)}, (_, block) => makeBlock(random, block)),
  }
}

function makeBlock(random: () => number, index: number) {
  return {
    _key: `b${index}`,
    _type: 'block',
    style: index % 8 ? 'normal' : 'h2',
    markDefs: [],
    children: [
      {
        _key: `s${index}`,
        _type: 'span',
        marks: [],
        text: prose(random, index % 8 ? 40 + random() * 40 : 6),
      },
    ],
  }
}

function subjectType(index: number): string {
  return ['person', 'topic', 'model'][index % 3] ?? 'topic'
}

function referTo(random: () => number, kind: number) {
  const id = Math.floor((random() * supporting) / 3) * 3 + kind
  return {_key: `k${id}`, _type: 'reference', _ref: `subject-${id}`}
}

function prose(random: () => number, count: number): string {
  return Array.from({length: count}, () => words[Math.floor(words.length * random() ** 4)]).join(
    ' ',
  )
}

/**
 * Writes the dataset in transactions of a hundred, six at a time, as `@sanity/import` does.
 * Generating the articles is not timed.
 * @returns documents per second.
 */
export async function importArticles(client: SanityClient, count: number): Promise<number> {
  await write(client, makeSubjects())
  let spent = 0
  for (let start = 0; start < count; start += 1200) {
    const length = Math.min(1200, count - start)
    const articles = Array.from({length}, (_, index) => makeArticle(start + index))
    const batches = Array.from({length: Math.ceil(length / 100)}, (_, batch) =>
      articles.slice(batch * 100, batch * 100 + 100),
    )
    const started = performance.now()
    await Promise.all(
      Array.from({length: 6}, async () => {
        for (let batch = batches.pop(); batch; batch = batches.pop()) await write(client, batch)
      }),
    )
    spent += performance.now() - started
  }
  return count / (spent / 1000)
}

async function write(client: SanityClient, documents: Written[]): Promise<void> {
  await client.mutate(
    documents.map((create) => ({create})),
    {visibility: 'async', returnDocuments: false},
  )
}

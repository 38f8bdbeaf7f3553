import type {SanityClient} from '@sanity/client'

const rounds = 100

/** The 95th percentile of `count` rounds after a warm-up, ms. */
async function p95(work: (round: number) => Promise<unknown>, count = rounds) {
  for (let round = 0; round < 5; round += 1) await work(round)
  const times: number[] = []
  for (let round = 0; round < count; round += 1) {
    const started = performance.now()
    await work(round + 5)
    times.push(performance.now() - started)
  }
  return times.toSorted((a, b) => a - b)[Math.ceil(count * 0.95) - 1] ?? 0
}

/** Each round asks for another article, so that caches do not help. */
export function lookUpBySlug(client: SanityClient, count: number) {
  return p95((round) =>
    client.fetch(
      '*[_type == "caseStudy" && slug.current == $slug][0]{..., authors[]->{name}, topics[]->{title}}',
      {slug: `piece-${((round * 7919) % count) + (((round * 7919) % count) % 10 ? 0 : 1)}`},
    ),
  )
}

export function listPieces(client: SanityClient) {
  return p95((round) =>
    client.fetch(
      `*[_type == "caseStudy" && defined(slug.current) && outcome == $outcome] | order(publishedAt desc)[$from...$to]{
        title, "slug": slug.current, standfirst, publishedAt,
        authors[]->{name}, topics[]->{title}, models[]->{name}
      }`,
      {outcome: ['worked', 'mixed'][round % 2], from: round % 5, to: (round % 5) + 20},
    ),
  )
}

const studioFilter =
  '_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)'
const studioList = (filter: string) =>
  `*[${filter}] {_type,_id,_originalId,"orderings":[_updatedAt]} | order(orderings[0] desc) [0...$__limit]`

export function askAsStudio(client: SanityClient, words: string, count?: number) {
  return p95(
    () =>
      client.fetch(
        studioList(studioFilter),
        {
          __types: ['caseStudy'],
          type: 'caseStudy',
          __query: words,
          __rawQuery: words.replaceAll('*', ''),
          __limit: 51,
        },
        {perspective: 'drafts'},
      ),
    count,
  )
}

export function writeOne(client: SanityClient, count: number) {
  return p95((round) =>
    client
      .patch(`article-${(round * 31) % count}`)
      .set({title: `Changed in round ${round}`})
      .commit({visibility: 'sync', returnDocuments: false}),
  )
}

/** From a write to the last of `listeners` clients receiving it: the slowest of ten, ms. */
export async function tellListeners(client: SanityClient, listeners: number): Promise<number> {
  let told = 0
  let whenAll: () => void = () => undefined
  const subscriptions = await Promise.all(
    Array.from({length: listeners}, () => {
      return new Promise<{unsubscribe(): void}>((resolve, reject) => {
        const subscription = client
          .listen('*[_type == "caseStudy"]', {}, {events: ['welcome', 'mutation']})
          .subscribe({
            next: (event) => {
              if (event.type === 'welcome') resolve(subscription)
              else if ((told += 1) === listeners) whenAll()
            },
            error: reject,
          })
      })
    }),
  )
  let slowest = 0
  for (let round = 0; round < 10; round += 1) {
    told = 0
    const all = new Promise<void>((resolve) => (whenAll = resolve))
    const started = performance.now()
    await client
      .patch('article-1')
      .set({title: `Told ${round}`})
      .commit({returnDocuments: false})
    await all
    slowest = Math.max(slowest, performance.now() - started)
  }
  for (const subscription of subscriptions) subscription.unsubscribe()
  return slowest
}

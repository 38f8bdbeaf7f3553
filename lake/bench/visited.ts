import type {SanityClient} from '@sanity/client'

/** Queries that an index must decide, and one at the end that none can. */
const questions: Record<string, string> = {
  'by slug': '*[_type == "caseStudy" && slug.current == $slug][0].title',
  'by slug, two references followed':
    '*[_type == "caseStudy" && slug.current == $slug][0]{title, authors[]->{name}, topics[]->{title}}',
  'a page of a listing':
    '*[_type == "caseStudy"] | order(publishedAt desc)[0...20]{title, publishedAt}',
  'all of a type': 'count(*[_type == "interview"])',
  'what refers to an id': 'count(*[references("subject-4")])',
  'no index': '*[title == "No such title"]._id',
}

export async function documentsVisited(client: SanityClient): Promise<[string, number][]> {
  const {token} = client.config()
  const address = new URL(client.getUrl(client.getDataUrl('query')))
  const counts: [string, number][] = []
  for (const [name, query] of Object.entries(questions)) {
    address.search = new URLSearchParams({query, $slug: '"piece-7"'}).toString()
    const {headers} = await fetch(address, {headers: {authorization: `Bearer ${token}`}})
    counts.push([`visited, ${name}`, Number(headers.get('x-sanity-documents-visited') ?? NaN)])
  }
  return counts
}

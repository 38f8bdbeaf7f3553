import {stegaBrand} from 'next-sanity'
import {bodyText} from '@/components/blocks/text'
import {pathOf} from '@/lib/addresses/addresses'
import type {FoundCard} from '@/lib/found'
import {labels} from '@/lib/labels'
import {headlineOf} from '@/lib/result-change'
import type {SearchEntriesQueryResult} from '@/lib/sanity.generated'
import type {Entry} from './engine/entry'

type SearchDocument = SearchEntriesQueryResult[number]

/**
 * The index's entry of a document; without words for one that has no page, or that is not to be
 * found: of that only the revision is kept, which tells when its names change.
 */
export function entryOf(document: SearchDocument): Entry {
  const {_id: id, _rev: rev, _type: type, publishedAt, aliases, industry} = document
  const path = document.noIndex ? undefined : pathOf(document)
  const due = Date.parse(publishedAt ?? '') || 0
  const common = {id, rev, type, due}
  if (!path) return {...common, ...wordless}
  return {
    ...common,
    title: document.title,
    names: wordsOf([...namesIn(document), ...aliases]),
    standfirst: document.standfirst,
    body: wordsOf([
      document.challenge,
      document.goal,
      ...document.takeaways,
      ...document.results.flatMap((result) => [result.label, result.note]),
      unlisted(bodyText(stegaBrand(document.body.filter(({_type}) => !isSilent.has(_type))))),
      ...document.lessons,
    ]),
    otherNames: aliases,
    industry: type === 'industry' ? document.slug : (industry?.slug ?? ''),
    card: JSON.stringify(cardOf(document, path)),
  }
}

const wordless = {
  title: '',
  names: '',
  standfirst: '',
  body: '',
  otherNames: [],
  industry: '',
  card: '{}',
}

/** Blocks whose words describe a picture or a recording, or stand in another piece. */
const isSilent = new Set(['figure', 'gallery', 'audio', 'video', 'embed', 'relatedPiece'])

function namesIn(document: SearchDocument): (string | null | undefined)[] {
  const {industry, organisation, businessFunction, role, authors, topics, models} = document
  return [
    industry?.title,
    businessFunction && labels.businessFunction[businessFunction],
    organisation?.name,
    organisation?.region,
    role,
    ...authors.map(({name}) => name),
    ...document.speakers.flatMap((speaker) => [
      speaker.person?.name,
      speaker.role,
      speaker.employer,
    ]),
    ...topics.map(({title}) => title),
    ...models.map(({name}) => name),
    ...document.techniques,
  ]
}

const cardOf = (document: SearchDocument, path: string): FoundCard => ({
  path,
  role: document.role,
  verdict: document.verdict,
  outcome: document.outcome,
  industry: document.industry?.title ?? null,
  businessFunction: document.businessFunction,
  result: headlineOf(document.results) ?? null,
})

const wordsOf = (parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part?.trim()).join('\n\n')

/** Text of lists, with each item a paragraph of its own and without its marker. */
const unlisted = (text: string) => text.replace(/(?:^|\n)\s*[-–•*] +/g, '\n\n')

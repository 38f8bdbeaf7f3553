import {stegaClean, type StegaBranded} from 'next-sanity'
import {EmptyState} from '@/components/site/empty-state'
import {JsonLd} from '@/components/json-ld'
import {PageHeader} from '@/components/site/page-header'
import {TopicLinks} from '@/components/piece/topic-links'
import type {GlossaryQueryResult} from '@/lib/sanity.generated'
import {describePlace} from '../page-metadata'
import {glossaryThings} from './glossary-things'

const glossaryDescription = describePlace('/glossary')

type Terms = StegaBranded<GlossaryQueryResult>

/** The page of all terms shows the latest of them: who publishes one waits for its revision. */
export function describeGlossary(terms: Terms) {
  const [latest] = terms.toSorted((one, other) => (one._updatedAt < other._updatedAt ? 1 : -1))
  return {...glossaryDescription, ...(latest && {revision: latest._rev})}
}

/** The glossary: every term with its definition, A to Z. */
export function GlossaryPage({terms}: {terms: Terms}) {
  return (
    <div className="sheet">
      <PageHeader title={glossaryDescription.title}>
        <p>{glossaryDescription.description}</p>
      </PageHeader>
      {terms.length === 0 && (
        <EmptyState>No term has been explained yet. There is more to read here:</EmptyState>
      )}
      <dl>
        {terms.map(({_id, term, slug, aliases, definition, topics}) => (
          <div
            key={_id}
            id={stegaClean(slug)}
            className="border-line target:border-accent grid scroll-mt-6 gap-x-10 gap-y-1 border-t py-6 target:border-t-4 sm:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[14rem_minmax(0,38rem)_minmax(0,1fr)] lg:gap-x-16"
          >
            <dt>
              <dfn className="text-subheading font-[600] not-italic">{term}</dfn>
              {aliases.length > 0 && (
                <span className="text-meta text-muted block">also: {aliases.join(', ')}</span>
              )}
            </dt>
            <dd className="max-w-measure">{definition}</dd>
            <dd className="sm:col-start-2 lg:col-start-3">
              <TopicLinks
                topics={topics}
                label={`Topics of ${stegaClean(term)}`}
                className="lg:-mt-2"
              />
            </dd>
          </div>
        ))}
      </dl>
      {glossaryThings(glossaryDescription.description, terms).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

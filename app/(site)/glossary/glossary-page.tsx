import {stegaClean, type StegaBranded} from 'next-sanity'
import {EmptyState} from '@/components/site/empty-state'
import {JsonLd} from '@/components/json-ld'
import {PageHeader} from '@/components/site/page-header'
import {TopicLinks} from '@/components/piece/topic-links'
import type {GlossaryQueryResult} from '@/lib/sanity.generated'
import type {PageDescription} from '../page-metadata'
import {glossaryThings} from './glossary-things'

const about = 'The words that pieces here use, each explained once.'

export const glossaryDescription: PageDescription = {
  title: 'Glossary',
  description: about,
  path: '/glossary',
}

/** The glossary: every term with its definition, A to Z. */
export function GlossaryPage({terms}: {terms: StegaBranded<GlossaryQueryResult>}) {
  return (
    <div className="sheet">
      <PageHeader title="Glossary">
        <p>{about}</p>
      </PageHeader>
      {terms.length === 0 && (
        <EmptyState>No term has been explained yet. There is more to read here:</EmptyState>
      )}
      <dl className="max-w-[60rem]">
        {terms.map(({_id, term, slug, aliases, definition, topics}) => (
          <div
            key={_id}
            id={stegaClean(slug)}
            className="border-line target:border-accent grid scroll-mt-6 gap-x-10 gap-y-1 border-t py-6 target:border-t-4 sm:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <dt>
              <dfn className="text-subheading font-[600] not-italic">{term}</dfn>
              {aliases.length > 0 && (
                <span className="text-meta text-muted block">also: {aliases.join(', ')}</span>
              )}
            </dt>
            <dd>
              <p className="max-w-measure">{definition}</p>
              <TopicLinks
                topics={topics}
                label={`Topics of ${stegaClean(term)}`}
                className="mt-1"
              />
            </dd>
          </div>
        ))}
      </dl>
      {glossaryThings(about, terms).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

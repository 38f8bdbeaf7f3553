import type {StegaBranded} from 'next-sanity'
import {EmptyState} from '@/components/site/empty-state'
import {JsonLd} from '@/components/json-ld'
import {MixedList} from '@/components/listing/mixed-list'
import {Pager} from '@/components/listing/pager'
import {MythSection} from '@/components/myth/myth-section'
import {SubjectHeader} from '@/components/site/subject-header'
import {pathOf} from '@/lib/addresses/addresses'
import {pagePath} from '@/lib/paging'
import type {TopicQueryResult} from '@/lib/sanity.generated'
import {plain, type PageDescription} from '../../page-metadata'
import {subjectThings} from '../../subject-things'

type Topic = StegaBranded<NonNullable<TopicQueryResult>>

export const describeTopic = (topic: Topic, page = 1): PageDescription => ({
  title: topic.title,
  page,
  description: plain(topic.description) || `Everything published on ${plain(topic.title)}.`,
  path: pagePath(pathOf(topic) ?? '/', page),
  feeds: [{title: topic.title, path: `${pathOf(topic) ?? ''}/feed.xml`}],
  drawn: plain(topic.title),
  revision: topic._rev,
})

/** The page of a topic: its description and everything published on it. */
export function TopicPage({topic, page = 1}: {topic: Topic; page?: number}) {
  const {pieces, total, myths, terms} = topic
  return (
    <div className="sheet">
      <SubjectHeader kind="Topic" all="/topics" subject={topic} />
      <div>
        <MixedList
          id="pieces"
          title={total === 1 ? 'One piece' : `${total} pieces`}
          pieces={pieces}
        />
        <Pager path={pathOf(topic) ?? '/'} page={page} total={total} />
        {pieces.length === 0 && (
          <EmptyState>Nothing on this topic has been published yet.</EmptyState>
        )}
        {page === 1 && (
          <>
            <MythSection
              id="myths"
              title="Often said of it"
              myths={myths}
              size="part"
              className="mt-16"
            />
            <Terms terms={terms} />
          </>
        )}
      </div>
      {subjectThings(topic, page).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

function Terms({terms}: {terms: Topic['terms']}) {
  if (terms.length === 0) return null
  return (
    <nav aria-label="Words explained" className="text-small mt-16 font-sans">
      <span className="text-muted">Words explained:</span>{' '}
      {terms.map((term) => (
        <a key={term._id} href={pathOf(term)} className="tap decoration-line me-4 underline">
          {term.term}
        </a>
      ))}
    </nav>
  )
}

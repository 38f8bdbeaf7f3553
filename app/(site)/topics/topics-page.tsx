import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {TopicIndex} from '@/components/listing/topic-index'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import type {TopicsQueryResult} from '@/lib/sanity.generated'
import {describePlace} from '../page-metadata'
import {placeThings} from '../subject-things'

export const topicsDescription = describePlace('/topics')

/** All topics, A to Z. */
export function TopicsPage({topics}: {topics: StegaBranded<TopicsQueryResult>['topics']}) {
  const {title, description} = topicsDescription
  return (
    <div className="sheet">
      <PageHeader title={title}>
        <p>{description}</p>
      </PageHeader>
      {topics.length > 0 ? (
        <TopicIndex topics={topics} />
      ) : (
        <EmptyState>No topic has been set up yet. There is more to read here:</EmptyState>
      )}
      {placeThings('/topics', topics).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

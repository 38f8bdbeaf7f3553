import {JsonLd} from '@/components/json-ld'
import {PeopleIndex, type ListedPerson} from '@/components/listing/people-index'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {describePlace} from '../page-metadata'
import {placeThings} from '../subject-things'

export const peopleDescription = describePlace('/people')

/** Authors, and those who were interviewed; who has no piece yet is left out. */
export function PeoplePage({people}: {people: readonly ListedPerson[]}) {
  const {title, description} = peopleDescription
  const writers = people.filter(({wroteTotal}) => wroteTotal > 0)
  const others = people.filter(({wroteTotal, spokeInTotal}) => !wroteTotal && spokeInTotal > 0)
  return (
    <div className="sheet">
      <PageHeader title={title}>
        <p>{description}</p>
      </PageHeader>
      <div className="stack-16">
        <PeopleIndex id="writers" title="They write here" people={writers} />
        <PeopleIndex id="speakers" title="They told us how it went" people={others} />
      </div>
      {writers.length + others.length === 0 && (
        <EmptyState>Nobody has a piece here yet. This is what there will be:</EmptyState>
      )}
      {placeThings(
        '/people',
        [...writers, ...others].map(({name, ...person}) => ({...person, title: name})),
      ).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

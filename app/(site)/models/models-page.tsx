import type {StegaBranded} from 'next-sanity'
import {JsonLd} from '@/components/json-ld'
import {ModelIndex} from '@/components/listing/model-index'
import {Pager} from '@/components/listing/pager'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {pagePath} from '@/lib/paging'
import type {ModelsQueryResult} from '@/lib/sanity.generated'
import {describePlace, type PageDescription} from '../page-metadata'
import {placeThings} from '../subject-things'

const place = describePlace('/models')

export const describeModels = (page = 1): PageDescription => ({
  ...place,
  page,
  path: pagePath(place.path, page),
})

interface ModelsPageProps {
  found: StegaBranded<ModelsQueryResult>
  page?: number
}

/** The language models, A to Z. */
export function ModelsPage({found: {models, total}, page = 1}: ModelsPageProps) {
  return (
    <div className="sheet">
      <PageHeader title={place.title}>
        <p>{place.description}</p>
      </PageHeader>
      {models.length > 0 ? (
        <ModelIndex models={models} />
      ) : (
        <EmptyState>No piece has named a model yet. There is more to read here:</EmptyState>
      )}
      <Pager path={place.path} page={page} total={total} by="rank" />
      {placeThings(place.path, models).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

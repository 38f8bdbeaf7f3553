import type {StegaBranded} from 'next-sanity'
import {CalendarDate} from '@/components/calendar-date'
import {Facts} from '@/components/facts'
import {JsonLd} from '@/components/json-ld'
import {ModelPieces} from '@/components/listing/model-pieces'
import {Pager} from '@/components/listing/pager'
import {piecesInWords} from '@/components/listing/pieces-in-words'
import {NameLink} from '@/components/piece/name-link'
import {NotPublished} from '@/components/piece/not-published'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {pathOf} from '@/lib/addresses/addresses'
import {labelOf} from '@/lib/labels'
import {pagePath} from '@/lib/paging'
import type {ModelQueryResult} from '@/lib/sanity.generated'
import {plain, type PageDescription} from '../../page-metadata'
import {modelThings} from './model-things'

type Model = StegaBranded<NonNullable<ModelQueryResult>>

export const describeModel = (model: Model, page = 1): PageDescription => ({
  title: model.title,
  page,
  description:
    plain(model.description) ||
    `What is known of it, and the pieces here that name it: ${plain(model.title)}.`,
  path: pagePath(pathOf(model) ?? '/', page),
  drawn: plain(model.title),
  revision: model._rev,
})

/** The page of a language model: what is known of it, and the pieces that name it. */
export function ModelPage({model, page = 1}: {model: Model; page?: number}) {
  const {title, description, pieces, total} = model
  return (
    <div className="sheet">
      <PageHeader
        kind={
          <a href="/models" className="decoration-line underline hover:decoration-current">
            Language model
          </a>
        }
        title={title}
      >
        {description && <p className="whitespace-pre-line">{description}</p>}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <aside aria-label="About this model">
          <ModelFacts model={model} />
        </aside>
        <div>
          {pieces.length > 0 ? (
            <>
              <h2 className="text-headline mb-6 font-[560] tracking-[-0.018em]">
                {total === 1 ? 'One piece names it' : `${piecesInWords(total)} name it`}
              </h2>
              <ModelPieces model={model} />
            </>
          ) : (
            <EmptyState>No piece names it yet. There is more to read here:</EmptyState>
          )}
          <Pager path={pathOf(model) ?? '/'} page={page} total={total} />
        </div>
      </div>
      {modelThings(model, page).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

function ModelFacts({model}: {model: Model}) {
  const {vendor, family, version, releasedOn, supersededBy, supersedes} = model
  const before = supersedes.filter(({name}) => name)
  return (
    <Facts
      hint={vendor}
      facts={[
        {term: 'Made by', value: vendor},
        {term: 'Family', value: family},
        {term: 'Version', value: version},
        {term: 'Released on', value: releasedOn && <CalendarDate iso={releasedOn} />},
        {term: 'Still offered?', value: <Offer model={model} />},
        {term: 'Replaced by', value: supersededBy?.name && <NameLink of={supersededBy} />},
        {
          term: 'Takes the place of',
          value: before.length > 0 && (
            <ul>
              {before.map((one) => (
                <li key={one._id}>
                  <NameLink of={one} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function Offer({model: {offer, offerCheckedOn}}: {model: Model}) {
  if (!offer) return <NotPublished>Not looked up</NotPublished>
  return (
    <>
      {labelOf('modelOffer', offer)}
      {offerCheckedOn && (
        <span className="text-muted block font-normal">
          as of <CalendarDate iso={offerCheckedOn} />
        </span>
      )}
    </>
  )
}

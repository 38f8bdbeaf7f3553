import {JsonLd} from '@/components/json-ld'
import {CaseDocket} from '@/components/listing/case-docket'
import {ChosenFilters} from '@/components/listing/chosen-filters'
import {CompareForm} from '@/components/listing/compare-form'
import {Filters} from '@/components/listing/filters'
import {NothingFound} from '@/components/listing/nothing-found'
import {Pager} from '@/components/listing/pager'
import {PieceList} from '@/components/listing/piece-list'
import {isOf, type Piece} from '@/components/piece/piece'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {contentTypes, type ArticleType} from '@/lib/content-types'
import {isWhole, pathOfList, type ListState} from '@/lib/filters/filter-path'
import type {Listing} from '@/lib/filters/listing'
import {stateInWords} from '@/lib/filters/state-words'
import {indexThings} from './index-things'

interface IndexPageProps {
  type: ArticleType
  state: ListState
  listing: Listing
  /** The pieces of the page; where nothing matches, the nearest. */
  pieces: readonly Piece[]
}

/** A page of a section's pieces: all of them, or those that were chosen, in the chosen order. */
export function IndexPage({type, state, listing, pieces}: IndexPageProps) {
  const {many, about} = contentTypes[type]
  const words = stateInWords(state, listing.chosen)
  return (
    <div className="sheet">
      <PageHeader
        title={words ? <TitleInState title={many} words={words} /> : many}
        titleText={words ? `${many}: ${words}` : many}
      >
        {!words && <p>{about}</p>}
      </PageHeader>
      <Filters type={type} state={state} listing={listing} />
      {listing.all > 0 && <ChosenFilters type={type} state={state} listing={listing} />}
      {listing.total > 0 ? (
        <Pieces type={type} pieces={pieces} />
      ) : listing.all > 0 ? (
        <NothingFound type={type} state={state} listing={listing} nearest={pieces} />
      ) : (
        <EmptyState>No {many.toLowerCase()} yet. There is more to read here:</EmptyState>
      )}
      <Pager
        path={pathOfList(type, state)}
        page={state.page}
        total={listing.total}
        by={state.sort === 'newest' ? 'date' : 'rank'}
        isFiltered={!isWhole(state)}
      />
      {indexThings({type, state, listing, pieces}).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

const TitleInState = ({title, words}: {title: string; words: string}) => (
  <>
    {title}
    <span className="sr-only">: </span>
    <span className="text-headline text-muted mt-3 block tracking-[-0.018em]">{words}</span>
  </>
)

function Pieces({type, pieces}: {type: ArticleType; pieces: readonly Piece[]}) {
  if (type !== 'caseStudy' || pieces.length < 2)
    return <PieceList type={type} pieces={pieces} level={2} />
  return (
    <CompareForm>
      <CaseDocket pieces={pieces.filter(isOf('caseStudy'))} level={2} isChoosable />
    </CompareForm>
  )
}

import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {JsonLd} from '@/components/json-ld'
import {Pager} from '@/components/listing/pager'
import {PieceList} from '@/components/listing/piece-list'
import {contentTypes, type ArticleType} from '@/lib/content-types'
import {pagePath} from '@/lib/paging'
import {getSection} from '@/sanity/content'
import {movedPage} from '../moved'
import type {PageDescription} from '../page-metadata'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {indexThings} from './index-things'

/** Metadata of a page of a section's index. */
export function describeSection(type: ArticleType, page: number): PageDescription {
  const {many, about, section} = contentTypes[type]
  return {
    title: many,
    description: about,
    path: pagePath(`/${section}`, page),
    feeds: [{title: many, path: `/${section}/feed.xml`}],
    drawn: `${many}: ${about}`,
    page,
  }
}

interface SectionIndexProps {
  type: ArticleType
  page: number
}

/** One page of a section's pieces, newest first. */
export async function SectionIndex({type, page}: SectionIndexProps) {
  const {many, about, section} = contentTypes[type]
  const list = await getSection(type, page)
  if (!list) return movedPage([section], String(page))
  const {pieces, total} = list
  return (
    <SitePage here={pagePath(`/${section}`, page)}>
      <div className="sheet">
        <PageHeader title={many}>
          <p>{about}</p>
        </PageHeader>
        {pieces.length > 0 ? (
          <PieceList type={type} pieces={pieces} level={2} />
        ) : (
          <EmptyState>No {many.toLowerCase()} yet. There is more to read here:</EmptyState>
        )}
        <Pager path={`/${section}`} page={page} total={total} />
        {indexThings({type, page, pieces}).map((thing) => (
          <JsonLd key={thing['@type']} thing={thing} />
        ))}
      </div>
      <WhereNext pieces={pieces} />
    </SitePage>
  )
}

import type {StegaBranded} from 'next-sanity'
import {Contents} from '@/components/article/contents'
import {Body} from '@/components/blocks/body'
import {partsOf} from '@/components/blocks/parts-of'
import {CalendarDate} from '@/components/calendar-date'
import {JsonLd} from '@/components/json-ld'
import {Masthead} from '@/components/site/masthead'
import {PageHeader} from '@/components/site/page-header'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList} from '@/lib/json-ld'
import type {PageQueryResult} from '@/lib/sanity.generated'
import {describeDocument, plain, type PageDescription} from '../page-metadata'

type Page = StegaBranded<NonNullable<PageQueryResult>>

export const describeOwnPage = (page: Page): PageDescription =>
  describeDocument(page, {title: page.title, description: page.standfirst})

/** A list of more is no overview, and longer than the screen. */
const mostParts = 12

interface OwnPageProps {
  page: Page
  /** Whether an editor is looking at drafts. */
  preview: boolean
}

/** A page about the publication itself, such as About. */
export function OwnPage({page, preview}: OwnPageProps) {
  const {title, standfirst, body, people, updatedAt} = page
  const parts = partsOf(body)
  return (
    <article className="sheet">
      <PageHeader title={title}>{standfirst && <p>{standfirst}</p>}</PageHeader>
      <div className="@container">
        <div className="border-ink grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 border-t pt-6 sm:pt-10 lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,38rem)_minmax(0,1fr)]">
          <aside aria-label="About this page" className="stack-6 empty:hidden">
            {updatedAt && (
              <p className="text-small text-muted font-sans">
                Valid since <CalendarDate iso={updatedAt} />
              </p>
            )}
            {parts.length <= mostParts && <Contents parts={parts} />}
          </aside>
          {/* Where people stand beside the text, there is no room for notes. */}
          <div
            className={
              people.length > 0 ? 'max-w-measure lg:col-start-2' : 'with-margin lg:col-[2/-1]'
            }
          >
            <Body value={body} preview={preview} />
          </div>
          <Masthead people={people} />
        </div>
      </div>
      <JsonLd
        thing={breadcrumbList([{name: plain(title), url: absoluteUrl(pathOf(page) ?? '/')}])}
      />
    </article>
  )
}

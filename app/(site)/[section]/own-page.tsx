import type {StegaBranded} from 'next-sanity'
import {Body} from '@/components/blocks/body'
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

interface OwnPageProps {
  page: Page
  /** Whether an editor is looking at drafts. */
  preview: boolean
}

/** A page about the publication itself, such as About. */
export function OwnPage({page, preview}: OwnPageProps) {
  const {title, standfirst, body, people, updatedAt} = page
  return (
    <article className="sheet">
      <PageHeader title={title}>{standfirst && <p>{standfirst}</p>}</PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <Body value={body} preview={preview} />
        <Masthead people={people} />
      </div>
      {updatedAt && (
        <p className="text-small text-muted mt-12 font-sans">
          Valid since <CalendarDate iso={updatedAt} />
        </p>
      )}
      <JsonLd
        thing={breadcrumbList([{name: plain(title), url: absoluteUrl(pathOf(page) ?? '/')}])}
      />
    </article>
  )
}

import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {segmentText} from '@/lib/addresses/path-segment'
import {declareVisitorState} from '@/sanity/content'
import {describeQuote, QuotePage} from '../../../../../quotes/quote-page'
import {quoteAt} from '../../../../../quotes/quote-at'
import {describePage} from '../../../../describe-page'
import {moved} from '../../../../moved'
import {plain} from '../../../../page-metadata'
import {SitePage} from '../../../../site-page'
import {WhereNext} from '../../../../where-next'

type Props = PageProps<'/myths/[slug]/quote/[id]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on request. */
export const generateStaticParams = () => [{slug: '-', id: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const quote = await read(await params)
  return quote ? describePage(describeQuote(quote.piece, quote.unit, quote.revision)) : {}
}

/** The verdict of a myth, or a part of its explanation, by itself, for those to whom its link was sent. */
export default async function Page({params}: Props) {
  const at = await params
  const quote = await read(at)
  if (!quote) return moved(['myths', at.slug, 'quote', at.id].map(segmentText))
  // As other parts that are quoted.
  await declareVisitorState()
  return (
    <SitePage here={pathOf(plain(quote.piece))}>
      <QuotePage piece={quote.piece} unit={quote.unit} />
      <WhereNext pieces={[quote.piece]} />
    </SitePage>
  )
}

const read = ({slug, id}: Awaited<Props['params']>) =>
  quoteAt('myths', segmentText(slug), segmentText(id))

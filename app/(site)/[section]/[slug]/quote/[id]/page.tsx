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

type Props = PageProps<'/[section]/[slug]/quote/[id]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on request. */
export const generateStaticParams = () => [{section: '-', slug: '-', id: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const quote = await read(await params)
  return quote ? describePage(describeQuote(quote.piece, quote.unit, quote.revision)) : {}
}

/** A part of a piece by itself, for those to whom its link was sent. */
export default async function Page({params}: Props) {
  const at = await params
  const quote = await read(at)
  if (!quote) return moved([at.section, at.slug, 'quote', at.id].map(segmentText))
  // There are many times more of them than pieces.
  await declareVisitorState()
  return (
    <SitePage here={pathOf(plain(quote.piece))}>
      <QuotePage piece={quote.piece} unit={quote.unit} />
      <WhereNext pieces={[quote.piece]} />
    </SitePage>
  )
}

const read = ({section, slug, id}: Awaited<Props['params']>) =>
  quoteAt(segmentText(section), segmentText(slug), segmentText(id))

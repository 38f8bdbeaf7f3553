import {segmentText} from '@/lib/addresses/path-segment'
import {bibResponse} from '../../../../cite/bib-response'

/** A dummy entry, because Next.js requires one: files are written on first request. */
export const generateStaticParams = () => [{section: '-', slug: '-'}]

export async function GET(_: Request, {params}: RouteContext<'/[section]/[slug]/cite.bib'>) {
  const {section, slug} = await params
  return bibResponse(segmentText(section), segmentText(slug))
}

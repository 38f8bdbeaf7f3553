import {segmentText} from '@/lib/addresses/path-segment'
import {bibResponse} from '../../../../cite/bib-response'

/** A dummy entry, because Next.js requires one: files are written on first request. */
export const generateStaticParams = () => [{slug: '-'}]

export async function GET(_: Request, {params}: RouteContext<'/myths/[slug]/cite.bib'>) {
  return bibResponse('myths', segmentText((await params).slug))
}

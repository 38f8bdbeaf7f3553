import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getIndustry} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describeIndustry, IndustryPage} from './industry-page'

type Props = PageProps<'/industries/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const industries = (await getAddresses()).filter(({_type}) => _type === 'industry')
  return industries.length > 0
    ? industries.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const industry = await industryAt(await params)
  return industry ? describePage(describeIndustry(industry)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const industry = await industryAt(at)
  if (!industry) return moved(['industries', segmentText(at.slug)])
  return (
    <SitePage here={pathOf(plain(industry))}>
      <IndustryPage industry={industry} />
      <WhereNext pieces={industry.pieces} />
    </SitePage>
  )
}

async function industryAt({slug}: Awaited<Props['params']>) {
  return getIndustry(segmentText(slug))
}

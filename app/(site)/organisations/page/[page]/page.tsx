import type {Metadata} from 'next'
import {segmentText} from '@/lib/addresses/path-segment'
import {pageNumber, pagePath} from '@/lib/paging'
import {getOrganisations} from '@/sanity/content'
import {describePage} from '../../../describe-page'
import {movedPage} from '../../../moved'
import {SitePage} from '../../../site-page'
import {WhereNext} from '../../../where-next'
import {describeOrganisations, OrganisationsPage} from '../../organisations-page'

type Props = PageProps<'/organisations/page/[page]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{page: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = await read(await params)
  return at ? describePage(describeOrganisations(at.page)) : {}
}

export default async function Page({params}: Props) {
  const {page} = await params
  const at = await read({page})
  if (!at) return movedPage(['organisations'], segmentText(page))
  return (
    <SitePage here={pagePath('/organisations', at.page)}>
      <OrganisationsPage {...at} />
      <WhereNext kinds={['caseStudy', 'interview']} />
    </SitePage>
  )
}

async function read({page: segment}: Awaited<Props['params']>) {
  const page = pageNumber(segment)
  const found = page && (await getOrganisations(page))
  return page && found ? {found, page} : undefined
}

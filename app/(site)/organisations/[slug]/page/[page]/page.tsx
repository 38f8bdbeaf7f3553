import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {segmentText} from '@/lib/addresses/path-segment'
import {pageNumber, pagePath} from '@/lib/paging'
import {getOrganisation} from '@/sanity/content'
import {describePage} from '../../../../describe-page'
import {movedPage} from '../../../../moved'
import {plain} from '../../../../page-metadata'
import {SitePage} from '../../../../site-page'
import {describeOrganisation, OrganisationPage} from '../../organisation-page'

type Props = PageProps<'/organisations/[slug]/page/[page]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{slug: '-', page: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = await read(await params)
  return at ? describePage(describeOrganisation(at.organisation, at.page)) : {}
}

export default async function Page({params}: Props) {
  const {slug, page} = await params
  const at = await read({slug, page})
  if (!at) return movedPage(['organisations', segmentText(slug)], segmentText(page))
  return (
    <SitePage here={pagePath(pathOf(plain(at.organisation)) ?? '/organisations', at.page)}>
      <OrganisationPage {...at} />
    </SitePage>
  )
}

async function read({slug, page: segment}: Awaited<Props['params']>) {
  const page = pageNumber(segment)
  if (!page) return undefined
  const organisation = await getOrganisation(segmentText(slug), page)
  return organisation ? {organisation, page} : undefined
}

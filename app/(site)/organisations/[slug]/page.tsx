import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getOrganisation} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describeOrganisation, OrganisationPage} from './organisation-page'

type Props = PageProps<'/organisations/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const organisations = (await getAddresses()).filter(({_type}) => _type === 'organisation')
  return organisations.length > 0
    ? organisations.slice(0, 50).map(({slug}) => ({slug: routeSegment(slug)}))
    : [{slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const organisation = await organisationAt(await params)
  return organisation ? describePage(describeOrganisation(organisation)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const organisation = await organisationAt(at)
  if (!organisation) return moved(['organisations', segmentText(at.slug)])
  return (
    <SitePage here={pathOf(plain(organisation))}>
      <OrganisationPage organisation={organisation} />
      <WhereNext pieces={organisation.pieces} />
    </SitePage>
  )
}

async function organisationAt({slug}: Awaited<Props['params']>) {
  return getOrganisation(segmentText(slug))
}

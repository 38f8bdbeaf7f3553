import type {Metadata} from 'next'
import {getOrganisations} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {describeOrganisations, OrganisationsPage} from './organisations-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(describeOrganisations())

export default async function Page() {
  const found = await getOrganisations()
  return (
    <SitePage here="/organisations">
      {found && <OrganisationsPage found={found} />}
      <WhereNext kinds={['caseStudy', 'interview']} />
    </SitePage>
  )
}

import type {Metadata} from 'next'
import {getIndustries} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {industriesDescription, IndustriesPage} from './industries-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(industriesDescription)

export default async function Page() {
  const {industries} = await getIndustries()
  return (
    <SitePage here="/industries">
      <IndustriesPage industries={industries} />
      <WhereNext kinds={['caseStudy', 'interview']} />
    </SitePage>
  )
}

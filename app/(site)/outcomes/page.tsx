import type {Metadata} from 'next'
import {getOutcomes, getPages} from '@/sanity/content'
import {describePage} from '../describe-page'
import {plain} from '../page-metadata'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {outcomesDescription, OutcomesPage} from './outcomes-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(outcomesDescription)

export default async function Page() {
  const [found, pages] = await Promise.all([getOutcomes(), getPages()])
  const hasAbout = plain(pages).some(({slug}) => slug === 'about')
  return (
    <SitePage here="/outcomes">
      <OutcomesPage
        found={found}
        caseAsked={hasAbout ? '/about#sending-us-a-case' : '/case-studies'}
      />
      <WhereNext kinds={['interview', 'guide']} />
    </SitePage>
  )
}

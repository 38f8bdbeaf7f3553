import type {Metadata} from 'next'
import {getOutcomes} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {outcomesDescription, OutcomesPage} from './outcomes-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(outcomesDescription)

export default async function Page() {
  const found = await getOutcomes()
  return (
    <SitePage here="/outcomes">
      <OutcomesPage found={found} />
      <WhereNext />
    </SitePage>
  )
}

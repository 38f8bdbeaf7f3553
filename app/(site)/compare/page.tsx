import type {Metadata} from 'next'
import {getChoosable} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {ComparePage, describeComparison} from './compare-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(describeComparison([]))

export default async function Page() {
  const found = await getChoosable([])
  return (
    <SitePage here="/compare">
      {found && <ComparePage cases={[]} found={found} />}
      <WhereNext kinds={['guide', 'interview']} />
    </SitePage>
  )
}

import type {Metadata} from 'next'
import {getStillTrue, getToday} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {stillTrueDescription, StillTruePage} from './still-true-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(stillTrueDescription)

export default async function Page() {
  const [found, today] = await Promise.all([getStillTrue(), getToday()])
  return (
    <SitePage here="/still-true">
      <StillTruePage found={found} today={today} />
      <WhereNext kinds={['deepDive', 'guide']} />
    </SitePage>
  )
}

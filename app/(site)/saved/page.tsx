import type {Metadata} from 'next'
import {savedPlace} from '@/lib/addresses/places'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {savedDescription, SavedPage} from './saved-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(savedDescription)

export default function Page() {
  return (
    <SitePage here={savedPlace.path}>
      <SavedPage />
      <WhereNext kinds={['guide', 'deepDive']} />
    </SitePage>
  )
}

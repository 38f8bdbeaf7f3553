import type {Metadata} from 'next'
import {draftMode} from 'next/headers'
import {savedPlace} from '@/lib/addresses/places'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {savedDescription, SavedPage} from './saved-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(savedDescription)

export default async function Page() {
  const {isEnabled} = await draftMode()
  return (
    <SitePage here={savedPlace.path}>
      <SavedPage preview={isEnabled} />
      <WhereNext kinds={['guide', 'deepDive']} />
    </SitePage>
  )
}

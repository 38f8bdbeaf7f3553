import type {Metadata} from 'next'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {EmptySearchPage, searchDescription} from './search-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(searchDescription)

export default function Page() {
  return (
    <SitePage here="/search">
      <EmptySearchPage />
      <WhereNext />
    </SitePage>
  )
}

import type {Metadata} from 'next'
import {getPeople} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {peopleDescription, PeoplePage} from './people-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(peopleDescription)

export default async function Page() {
  const {people} = await getPeople()
  return (
    <SitePage here="/people">
      <PeoplePage people={people} />
      <WhereNext kinds={['interview', 'deepDive']} />
    </SitePage>
  )
}

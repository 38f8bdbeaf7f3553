import type {Metadata} from 'next'
import {getGlossary} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {describeGlossary, GlossaryPage} from './glossary-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = async (): Promise<Metadata> =>
  describePage(describeGlossary(await getGlossary()))

export default async function Page() {
  return (
    <SitePage here="/glossary">
      <GlossaryPage terms={await getGlossary()} />
      <WhereNext kinds={['deepDive', 'guide']} />
    </SitePage>
  )
}

import type {Metadata} from 'next'
import {getGlossary} from '@/sanity/content'
import {describePage} from '../describe-page'
import {glossaryDescription, GlossaryPage} from './glossary-page'

// The page is asked for whole, see the layout above.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(glossaryDescription)

export default async function Page() {
  return <GlossaryPage terms={await getGlossary()} />
}

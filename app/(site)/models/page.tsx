import type {Metadata} from 'next'
import {getModels} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {describeModels, ModelsPage} from './models-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(describeModels())

export default async function Page() {
  const found = await getModels()
  return (
    <SitePage here="/models">
      {found && <ModelsPage found={found} />}
      <WhereNext kinds={['deepDive', 'caseStudy']} />
    </SitePage>
  )
}

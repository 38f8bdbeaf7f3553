import type {Metadata} from 'next'
import {getDataLicence, getResults, getSettings} from '@/sanity/content'
import {describePage} from '../describe-page'
import {plain} from '../page-metadata'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {describeResults, ResultsPage} from './results-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(describeResults([]))

export default async function Page() {
  const [cases, licence, settings] = await Promise.all([
    getResults(),
    getDataLicence(),
    getSettings(),
  ])
  return (
    <SitePage here="/results">
      <ResultsPage cases={cases} filter={{}} licence={licence} siteName={plain(settings?.title)} />
      <WhereNext kinds={['guide', 'caseStudy']} />
    </SitePage>
  )
}

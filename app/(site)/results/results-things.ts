import type {Dataset} from 'schema-dts'
import type {DataLicence} from '@/components/results/open-data'
import type {CaseWithResults} from '@/components/results/reported-result'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, publisher, type Thing} from '@/lib/json-ld'
import {latestDate} from '@/lib/latest-date'
import {describePlace, plain} from '../page-metadata'
import {crumbOf} from '../subject-things'

interface Described {
  cases: readonly CaseWithResults[]
  licence: DataLicence | undefined
  siteName: string | null | undefined
}

/** JSON-LD of the results: the data set with where to get it, and its breadcrumbs. */
export function resultsThings({cases, licence, siteName}: Described): Thing[] {
  const {title, description} = describePlace('/results')
  const set: Dataset = {
    '@type': 'Dataset',
    name: siteName ? `${title}: ${siteName}` : title,
    description: `${description} Each with what was measured, the figures before and after, who measured them, how and over what period, and the case study that they come from.`,
    url: absoluteUrl('/results'),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: safeHref(licence?.url),
    creator: publisher(siteName),
    dateModified: latestDate(plain(cases)),
    variableMeasured: ['before', 'after', 'factor', 'change in percent'],
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: absoluteUrl('/results.csv'),
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: absoluteUrl('/results.json'),
      },
    ],
  }
  return [set, breadcrumbList([crumbOf('/results')])]
}

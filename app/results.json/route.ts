import {stegaClean} from 'next-sanity'
import {describePlace} from '../(site)/page-metadata'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {latestDate} from '@/lib/latest-date'
import {getSettings} from '@/sanity/content'
import {openFields, openHeaders} from '../open-data/open-result'
import {openResults} from '../open-data/open-results'

/** The results of all case studies, with what each field says and under which licence. */
export async function GET() {
  const [{cases, license, results}, settings] = await Promise.all([openResults(), getSettings()])
  const {title, description} = describePlace('/results')
  const data = {
    name: title,
    description,
    url: absoluteUrl('/results'),
    publisher: stegaClean(settings?.title) ?? null,
    license,
    modified: latestDate(cases) ?? null,
    fields: openFields,
    results,
  }
  return new Response(JSON.stringify(data, null, 1), {
    headers: openHeaders('application/json; charset=utf-8', license),
  })
}

import {stegaClean} from 'next-sanity'
import {resultsOf} from '@/components/results/reported-result'
import {safeHref} from '@/lib/addresses/safe-href'
import {getDataLicence, getResults} from '@/sanity/content'
import {openResult} from './open-result'

/** All results as data, with their cases and under which licence. */
export async function openResults() {
  const [cases, found] = await Promise.all([getResults(), getDataLicence()])
  const licence = stegaClean(found)
  return {
    cases: stegaClean(cases),
    license: licence ? {name: licence.name, url: safeHref(licence.url) ?? null} : null,
    results: resultsOf(cases).map(openResult),
  }
}

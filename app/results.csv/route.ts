import {csvOf} from '@/lib/csv'
import {openFields, openHeaders, type OpenField} from '../open-data/open-result'
import {openResults} from '../open-data/open-results'

const isField = (name: string): name is OpenField => Object.hasOwn(openFields, name)

/** The results of all case studies, one in a line. */
export async function GET() {
  const {license, results} = await openResults()
  const csv = csvOf(Object.keys(openFields).filter(isField), results)
  // Excel takes a file for Unicode only if it begins with this mark.
  return new Response(`\uFEFF${csv}`, {
    headers: {
      ...openHeaders('text/csv; charset=utf-8; header=present', license),
      'content-disposition': 'attachment; filename="results.csv"',
    },
  })
}

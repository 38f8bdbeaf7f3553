import {csvOf} from '@/lib/csv'
import {openFields, openHeaders, type OpenField} from '../open-data/open-result'
import {openResults} from '../open-data/open-results'

const isField = (name: string): name is OpenField => Object.hasOwn(openFields, name)

/** The results of all case studies, one in a line. */
export async function GET() {
  const {license, results} = await openResults()
  return new Response(csvOf(Object.keys(openFields).filter(isField), results), {
    headers: {
      ...openHeaders('text/csv; charset=utf-8; header=present', license),
      'content-disposition': 'attachment; filename="results.csv"',
    },
  })
}

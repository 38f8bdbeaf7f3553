import {labelOf} from './labels'
import {resultChange, type ReportedResult} from './result-change'

type Reported = ReportedResult & {measuredBy?: string | undefined}

/**
 * What the results of a case rest on: figures or words, and whose; undefined without a result.
 * Takes results without stega characters.
 */
export function evidenceLevel(results: readonly Reported[]): string | undefined {
  if (results.length === 0) return undefined
  const figures = results.filter((result) => resultChange(result).kind !== 'unpublished')
  if (figures.length === 0) return `No figure; reported by ${sourcesOf(results)}`
  const count = figures.length === 1 ? 'One figure' : `${figures.length} figures`
  return `${count}, measured by ${sourcesOf(figures)}`
}

function sourcesOf(results: readonly Reported[]): string {
  const named = results.map(({measuredBy}) => measuredBy && labelOf('measuredBy', measuredBy))
  const unique = [...new Set(named)].map((name) => name || 'somebody unnamed')
  return new Intl.ListFormat('en-GB').format(unique)
}

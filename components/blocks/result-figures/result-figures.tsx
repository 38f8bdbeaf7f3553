import {Results} from '@/components/piece/results'
import type {BlockProps} from '../types'

export function ResultFigures({value}: BlockProps<'resultFigures'>) {
  const results = value.results.filter(({label}) => label)
  if (results.length === 0) return null
  const id = `results-${value._key}`
  return (
    <section data-size="wide" aria-labelledby={id} className="border-y border-ink py-7">
      <h3 id={id} className="mb-6 text-subheading font-semibold">
        {value.title || 'Results'}
      </h3>
      <Results results={results} level={4} idPrefix={`result-${value._key}`} />
    </section>
  )
}

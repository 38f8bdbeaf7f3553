import type {ArticleOf} from '../piece/piece'
import {headlineOf} from '@/lib/result-change'
import {Results} from '../piece/results'

/** The problem and the results of a case study, above its story. */
export function ResultsSection({article}: {article: ArticleOf<'caseStudy'>}) {
  const {challenge, results} = article
  if (!challenge && results.length === 0) return null
  return (
    <div className="border-ink stack-10 border-t pt-4 pb-12 sm:stack-12 sm:pt-10 sm:pb-20">
      {challenge && (
        <Part id="challenge" title="The challenge">
          <p className="max-w-measure">{challenge}</p>
        </Part>
      )}
      {results.length > 0 && (
        <Part id="results" title="Results">
          <Results results={results} told={headlineOf(results)} />
        </Part>
      )}
    </div>
  )
}

function Part({id, title, children}: {id: string; title: string; children: React.ReactNode}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-16 gap-y-4 lg:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <h2 id={id} className="text-subheading font-[600] tracking-[-0.01em]">
        {title}
      </h2>
      {children}
    </section>
  )
}

import {searchPath} from '@/lib/addresses/search-path'
import type {Found} from '@/lib/found'
import {FoundList} from './found-list'

/** That no case study is about a line of work that was named, with the nearest there are. */
export function NoCase({found}: {found: Pick<Found, 'withoutCase' | 'nearest'>}) {
  const {withoutCase, nearest} = found
  if (withoutCase.length === 0) return null
  return (
    <section
      aria-labelledby="no-case"
      className="bg-surface border-ink mt-8 border-t px-5 pt-5 pb-1"
    >
      <h2 id="no-case" className="text-heading font-[500] tracking-[-0.01em]">
        No case in {inWords(withoutCase)} yet
      </h2>
      <p className="mt-2 max-w-measure">
        Nobody has told us how it went there, so there is nothing to say of what it saved.
        {nearest.length > 0 && ' Nearest, by the work that was done:'}
      </p>
      {nearest.length > 0 && (
        <div className="mt-5">
          <FoundList hits={nearest} level={3} />
        </div>
      )}
    </section>
  )
}

const inWords = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(names)

interface SpellingProps {
  query: string
  found: Pick<Found, 'corrections' | 'unknown' | 'total'>
}

/** What was looked for in place of words that occur nowhere. */
export function Spelling({query, found: {corrections, unknown, total}}: SpellingProps) {
  if (corrections.length === 0 && (unknown.length === 0 || total === 0)) return null
  const instead = new Map(corrections.map((slip) => [slip.word, slip.instead]))
  const meant = query.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => instead.get(word) ?? word)
  return (
    <p className="mt-6 max-w-measure">
      {corrections.length > 0 && (
        <>
          Did you mean{' '}
          <a
            href={searchPath({query: meant})}
            className="decoration-line font-[560] underline hover:decoration-current"
          >
            {meant}
          </a>
          ? {total > 0 ? 'That is what these results are for.' : 'That was looked for too.'}{' '}
        </>
      )}
      {total > 0 && unknown.length > 0 && (
        <>Nothing here says {unknown.map((word) => `“${word}”`).join(' or ')}.</>
      )}
    </p>
  )
}

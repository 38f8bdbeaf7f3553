import {stegaClean} from 'next-sanity'
import {safeHref} from '@/lib/addresses/safe-href'
import {CalendarDate} from '../calendar-date'
import {Dotted} from '../dotted'
import type {Article} from '../piece/piece'

export type Source = Article['sources'][number]

/** Sources that have something to show, in the order that numbers them. */
export const shownSources = (sources: readonly Source[]) =>
  sources.filter(({title, url}) => title || url)

/** Numbered list of a piece's sources; `#source-<key>` links to one of them. */
export function Sources({sources}: {sources: readonly Source[]}) {
  const named = shownSources(sources)
  if (named.length === 0) return null
  return (
    <section aria-labelledby="sources" className="border-ink mt-14 border-t pt-8">
      <h2 id="sources" className="text-heading font-[560] tracking-[-0.01em]">
        Sources
      </h2>
      <ol className="source-list text-small mt-5 list-decimal stack-4 pl-8 font-sans">
        {named.map((source) => (
          <li key={source._key} id={`source-${source._key}`}>
            <SourceTitle source={source} />
            <Dotted className="text-muted">
              {source.publisher}
              {source.publishedOn && <CalendarDate iso={source.publishedOn} />}
              {source.accessedOn && (
                <span>
                  read on <CalendarDate iso={source.accessedOn} />
                </span>
              )}
            </Dotted>
            {source.note && <p className="text-muted">{source.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceTitle({source: {title, url}}: {source: Source}) {
  const href = url && safeHref(stegaClean(url))
  if (!href) return <span className="font-semibold">{title}</span>
  return (
    <a href={href} className="font-semibold underline">
      {title || stegaClean(url)}
    </a>
  )
}

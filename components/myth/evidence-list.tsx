import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import {Anchor} from '../anchor'
import {contentTypes, isArticleType} from '@/lib/content-types'
import type {Myth} from './myth'

type Evidence = Myth['evidenceFor'][number]

interface EvidenceListProps {
  id: string
  title: string
  evidence: readonly Evidence[]
}

/** Evidence for one side of a claim, each with its source and a link to itself; renders nothing without any. */
export function EvidenceList({id, title, evidence}: EvidenceListProps) {
  const told = evidence.filter(({says}) => says)
  if (told.length === 0) return null
  return (
    <section aria-labelledby={id} className="border-ink border-t pt-6">
      <h2 id={id} className="text-heading font-[560] tracking-[-0.01em]">
        {title}
      </h2>
      <ol className="mt-5 stack-6">
        {told.map((item) => (
          <li
            key={item._key}
            id={`${id}-${item._key}`}
            className="group border-line flex justify-between gap-1 border-l-4 pl-4"
          >
            <div>
              <p>{item.says}</p>
              <Origin evidence={item} />
            </div>
            <Anchor id={`${id}-${item._key}`} label="Link to this evidence" />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The source of the evidence; an unpublished piece has no page to link to. */
function Origin({evidence: {piece, sourceTitle, url}}: {evidence: Evidence}) {
  const path = pathOf(piece)
  const href = path ?? safeHref(stegaClean(url))
  const title = path ? piece?.title : sourceTitle
  if (!title) return null
  const type = path && piece ? stegaClean(piece._type) : ''
  return (
    <p className="text-small mt-1 font-sans">
      {isArticleType(type) && <span className="text-muted">{contentTypes[type].one}: </span>}
      {href ? (
        <a href={href} className="underline">
          {title}
        </a>
      ) : (
        <span className="text-muted">{title}</span>
      )}
    </p>
  )
}

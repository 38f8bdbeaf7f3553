import type {ReactNode} from 'react'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {contentTypes, type ArticleType} from '@/lib/content-types'

export interface NextStep {
  kind: string
  title: ReactNode
  href: string
  about?: ReactNode
}

const most = 2

/** Where to go on from a page that would end in nothing; renders nothing without any. */
export function NextSteps({steps}: {steps: readonly NextStep[]}) {
  if (steps.length === 0) return null
  return (
    <nav aria-labelledby="next" data-likely-next className="sheet mt-20 print:hidden">
      <h2 id="next" className="text-heading mb-6 font-[500]">
        Where to go from here
      </h2>
      <ul className="grid gap-x-16 gap-y-8 md:grid-cols-2">
        {steps.slice(0, most).map(({kind, title, href, about}) => (
          <li key={href} className="border-ink relative border-t pt-3 only:md:col-span-2">
            <p className="text-meta text-muted mb-2">{kind}</p>
            <h3 className="text-heading font-[500] tracking-[-0.01em]">
              <a
                href={href}
                className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
              >
                {title}
              </a>
            </h3>
            {about && (
              <p className="text-muted mt-2 max-w-[35.1em] text-[1.0625rem] leading-[1.5]">
                {about}
              </p>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Topic = Addressable & {_id: string; title: string}

interface OnTopics {
  topics: readonly Topic[]
}

/** The topics that most of the pieces share, the most frequent first, except one. */
export function topicSteps(pieces: readonly OnTopics[], except?: string): NextStep[] {
  const found = new Map<string, {topic: Topic; count: number}>()
  for (const topic of pieces.flatMap(({topics}) => topics)) {
    if (topic._id === except || !topic.title) continue
    const count = (found.get(topic._id)?.count ?? 0) + 1
    found.set(topic._id, {topic, count})
  }
  return [...found.values()]
    .toSorted((one, other) => other.count - one.count)
    .flatMap(({topic, count}) => {
      const href = pathOf(topic)
      const about = count > 1 ? `${count} of these pieces are on it.` : undefined
      return href ? [{kind: 'Topic', title: topic.title, href, about}] : []
    })
}

interface NextPiece extends Addressable {
  _id: string
  _type: ArticleType
  title: string
  standfirst: string
}

/** Pieces as steps, except those that the page has shown. */
export const pieceSteps = (pieces: readonly NextPiece[], shown: ReadonlySet<string>): NextStep[] =>
  pieces.flatMap((piece) => {
    const href = pathOf(piece)
    const {_id, _type, title, standfirst} = piece
    if (!href || shown.has(_id)) return []
    return [{kind: contentTypes[_type].one, title, href, about: standfirst}]
  })

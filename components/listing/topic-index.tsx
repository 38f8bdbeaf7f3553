import {pathOf} from '@/lib/addresses/addresses'
import type {StegaBranded} from 'next-sanity'
import type {TopicsQueryResult} from '@/lib/sanity.generated'
import {piecesInWords} from './pieces-in-words'

/** All topics, each with what it is about and how many pieces are on it. */
export function TopicIndex({topics}: {topics: StegaBranded<TopicsQueryResult>['topics']}) {
  return (
    <ul className="grid gap-x-16 gap-y-10 md:grid-cols-2">
      {topics.map((topic) => (
        <li key={topic._id} className="border-ink relative border-t pt-4 md:last:odd:col-span-2">
          <h2 className="text-heading font-[500] tracking-[-0.01em]">
            <a
              href={pathOf(topic)}
              className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
            >
              {topic.title}
            </a>
          </h2>
          {topic.description && (
            <p className="text-muted mt-2 max-w-[35.1em] text-[1.0625rem] leading-[1.5]">
              {topic.description}
            </p>
          )}
          <p className="text-meta mt-2">{piecesInWords(topic.total)}</p>
        </li>
      ))}
    </ul>
  )
}

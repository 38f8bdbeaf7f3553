import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import type {HomeQueryResult} from '@/lib/sanity.generated'

interface WaysInProps {
  topics: StegaBranded<HomeQueryResult>['topics']
}

// About as many as stand in one line of the widest page.
const most = 6

const onPhones = [
  ['/industries', 'By industry'],
  ['/topics', 'By topic'],
  ['/outcomes', 'Did it work?'],
] as const

/** A line to enter by: the topics with most pieces; on a phone, the lists themselves. */
export function WaysIn({topics}: WaysInProps) {
  const shown = topics
    .filter((topic) => topic.title && topic.total > 0)
    .toSorted((one, other) => other.total - one.total)
    .slice(0, most)
  return (
    <nav aria-label="Ways in" className="border-line text-small border-t font-sans">
      <ul className="-mx-1.5 flex justify-between font-medium sm:hidden">
        {onPhones.map(([path, words]) => (
          <li key={path}>
            <a href={path} className="tap px-1.5 hover:text-accent hover:underline">
              {words}
            </a>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap items-center gap-x-5 max-sm:hidden">
        <li>
          <span className="text-muted">By topic</span>
        </li>
        {shown.map((topic) => (
          <li key={topic._id}>
            <a
              href={pathOf(topic)}
              className="tap decoration-line underline hover:decoration-current"
            >
              {topic.title}
            </a>
          </li>
        ))}
        {topics.length > most && (
          <li>
            <a href="/topics" className="tap decoration-line underline hover:decoration-current">
              All {topics.length} topics
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

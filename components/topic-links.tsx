import {pathOf} from '@/lib/addresses'
import type {Piece} from './piece'

/** The subjects of a piece, each with a link to more on it. */
export function TopicLinks({topics}: {topics: Piece['topics']}) {
  const named = topics.filter((topic) => topic?.title)
  if (named.length === 0) return null
  return (
    <nav
      aria-label="Topics"
      className="text-small mt-12 flex flex-wrap items-center gap-x-5 font-sans"
    >
      <span className="text-muted">More on</span>
      {named.map((topic) => (
        <a
          key={topic._id}
          href={pathOf(topic)}
          className="tap decoration-line font-medium underline hover:decoration-current"
        >
          {topic.title}
        </a>
      ))}
    </nav>
  )
}

import {pathOf} from '@/lib/addresses/addresses'
import type {Piece} from './piece'

interface TopicLinksProps {
  topics: Piece['topics']
  /** Accessible name, to distinguish it from another list of topics on the page. */
  label?: string
  className?: string
}

/** The topics of a piece, each linked to its page. */
export function TopicLinks({topics, label = 'Topics', className = 'mt-12'}: TopicLinksProps) {
  const named = topics.filter((topic) => topic?.title)
  if (named.length === 0) return null
  return (
    <nav
      aria-label={label}
      className={`text-small flex flex-wrap items-center gap-x-5 font-sans ${className}`}
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

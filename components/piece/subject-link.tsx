import type {StegaBranded} from 'next-sanity'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'

interface SubjectLinkProps {
  subject: StegaBranded<Addressable & {title: string}>
  /** `tap` where nothing stands above and below it. */
  className?: string
}

/** The industry or topic of a piece, linked to what else there is on it. */
export function SubjectLink({subject, className = 'tap'}: SubjectLinkProps) {
  const path = pathOf(subject)
  if (!path) return subject.title
  return (
    <a href={path} className={`decoration-line underline hover:decoration-current ${className}`}>
      {subject.title}
    </a>
  )
}

import type {StegaBranded} from 'next-sanity'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'

/** The industry or topic of a piece above its title, linked to what else there is on it. */
export function SubjectLink({subject}: {subject: StegaBranded<Addressable & {title: string}>}) {
  const path = pathOf(subject)
  if (!path) return subject.title
  return (
    <a href={path} className="tap decoration-line underline hover:decoration-current">
      {subject.title}
    </a>
  )
}

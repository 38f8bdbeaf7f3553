import {Fragment} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import type {Piece} from './piece'

/** “By Ada, Grace and Joan”, each linked to their page; people without a name are skipped. */
export function Byline({authors}: {authors: Piece['authors']}) {
  const named = authors.filter((author) => author?.name)
  if (named.length === 0) return null
  return (
    <p>
      By{' '}
      {named.map((author, index) => (
        <Fragment key={author._id}>
          {index > 0 && (index === named.length - 1 ? ' and ' : ', ')}
          <PersonLink person={author} />
        </Fragment>
      ))}
    </p>
  )
}

/** A person's name, linked to their page once they have one. */
export function PersonLink({person}: {person: Piece['authors'][number]}) {
  const path = pathOf(person)
  if (!path) return person.name
  return (
    <a href={path} className="decoration-line font-medium underline hover:decoration-current">
      {person.name}
    </a>
  )
}

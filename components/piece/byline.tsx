import {Fragment} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import type {Piece} from './piece'

type Person = Piece['authors'][number]

/** Of more than this, the first few are named, and the others on request. */
const most = 8
const first = 3

/** “By Ada, Grace and Joan”, each linked to their page; people without a name are skipped. */
export function Byline({authors}: {authors: readonly Person[]}) {
  const named = authors.filter((author) => author?.name)
  if (named.length === 0) return null
  if (named.length <= most)
    return (
      <p>
        By <Names people={named} />
      </p>
    )
  return (
    <details>
      <summary className="cursor-pointer">
        By {named.slice(0, first).map(({name}) => `${name}, `)}
        and {named.length - first} others
      </summary>
      <p className="mt-2">
        <Names people={named} />
      </p>
    </details>
  )
}

const Names = ({people}: {people: readonly Person[]}) =>
  people.map((person, index) => (
    <Fragment key={person._id}>
      {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
      <PersonLink person={person} />
    </Fragment>
  ))

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

import type {StegaBranded} from 'next-sanity'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'

interface NameLinkProps {
  of: StegaBranded<Addressable & {name: string}>
}

/** The name of an organisation or a model, linked to its page once it has one. */
export function NameLink({of}: NameLinkProps) {
  const path = of.name ? pathOf(of) : undefined
  if (!path) return of.name
  return (
    <a href={path} className="decoration-line underline hover:decoration-current">
      {of.name}
    </a>
  )
}

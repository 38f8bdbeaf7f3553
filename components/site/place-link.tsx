import type {ReactNode} from 'react'
import {currentAt} from '@/lib/addresses/places'
import './places.css'

interface PlaceLinkProps {
  path: string | undefined
  /** Path of the page that it stands on. */
  here: string | undefined
  children: ReactNode
}

/** An entry of a list of places; where the reader is has a rule below it. */
export function PlaceLink({path, here, children}: PlaceLinkProps) {
  return (
    <li>
      <a href={path} aria-current={currentAt(path, here)} className="place">
        {children}
      </a>
    </li>
  )
}

import type {ReactNode} from 'react'
import {useWorkspace} from 'sanity'
import {Link} from 'sanity/router'

interface StudioLinkProps {
  /** Where in the Studio, such as `structure/in-progress` for a list of the desk. */
  to: string
  children: ReactNode
}

/** A link to another place of the Studio. */
export function StudioLink({to, children}: StudioLinkProps) {
  const {basePath} = useWorkspace()
  return <Link href={`${basePath.replace(/\/$/, '')}/${to}`}>{children}</Link>
}

'use client'

import {useEffect} from 'react'
import {comparablePath} from '@/lib/addresses/comparable-path'

interface ReleaseLinksProps {
  /** Preview URLs of the pages of a release, by their public paths. */
  addresses: Record<string, string>
}

/**
 * Points links between pieces of a previewed release at their previews: their public pages do not
 * exist yet, or show an older version.
 */
export function ReleaseLinks({addresses}: ReleaseLinksProps) {
  useEffect(() => {
    const previews = new Map(
      Object.entries(addresses).map(([path, address]) => [comparablePath(path), address]),
    )
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      const {origin, pathname, hash} = new URL(link.href)
      const preview = origin === location.origin && previews.get(comparablePath(pathname))
      if (preview) link.href = `${preview}${hash}`
    }
  }, [addresses])
  return null
}

'use client'

import {useEffect} from 'react'
import {comparablePath} from '@/lib/addresses/comparable-path'

interface ReleaseLinksProps {
  /** Of the pages of a release, by their paths, where they are previewed. */
  addresses: Record<string, string>
}

/**
 * Leads from one piece of a release that is previewed to another: what links to its page, which
 * readers do not have yet or have in an older version, leads to its preview.
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

import {stegaClean} from 'next-sanity'
import {safeHref} from '@/lib/addresses/safe-href'
import type {BlockProps} from '../types'
import {providerOf} from './providers'

export function Embed({value: {title, url}}: BlockProps<'embed'>) {
  const href = safeHref(stegaClean(url))
  if (!href) return null
  const provider = providerOf(href)
  if (!provider) {
    return (
      <p>
        <a href={href} rel="noopener" className="text-accent underline">
          {title || href}
        </a>
      </p>
    )
  }
  const {name, verb} = provider
  return (
    <figure className="border-y border-line bg-surface px-5 py-5 font-sans">
      <p className="text-meta text-muted">{name}</p>
      {title && <p className="mt-1 text-subheading font-semibold text-balance">{title}</p>}
      <p className="mt-3">
        <a
          href={href}
          rel="noopener"
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {verb} on {name}
        </a>
      </p>
      <figcaption className="mt-1 text-small text-muted">
        Nothing is loaded from {name} before you follow the link; then {name} learns of your visit.
      </figcaption>
    </figure>
  )
}

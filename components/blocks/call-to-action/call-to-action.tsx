import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import type {BlockProps} from '../types'

export function CallToAction({value}: BlockProps<'callToAction'>) {
  const href = pathOf(value.piece) ?? safeHref(stegaClean(value.link))
  if (!href || !value.label) return null
  return (
    <aside
      aria-label={stegaClean(value.title ?? value.label)}
      className="border-y-2 border-accent py-6 font-sans print:break-inside-avoid"
    >
      {value.title && <p className="text-subheading font-semibold text-balance">{value.title}</p>}
      {value.text && <p className="mt-1.5 text-small text-muted">{value.text}</p>}
      <p className="mt-4">
        <a
          href={href}
          rel="noopener"
          className="inline-flex min-h-12 items-center border-2 border-accent bg-accent px-5 py-2 font-semibold text-paper hover:bg-paper hover:text-accent print:border-0 print:bg-transparent print:p-0 print:text-ink print:underline"
        >
          {value.label}
        </a>
      </p>
    </aside>
  )
}

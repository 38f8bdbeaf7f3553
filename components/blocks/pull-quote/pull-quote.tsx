import type {BlockProps} from '../types'

export function PullQuote({value}: BlockProps<'pullQuote'>) {
  if (!value.text) return null
  return (
    <figure className="border-y border-line py-7">
      <blockquote className="text-headline text-balance">
        <p className="before:content-['“'] after:content-['”']">{value.text}</p>
      </blockquote>
      {(value.attribution || value.role) && (
        <figcaption className="mt-4 text-meta text-muted">
          {value.attribution && <span className="font-semibold text-ink">{value.attribution}</span>}
          {value.attribution && value.role && ', '}
          {value.role}
        </figcaption>
      )}
    </figure>
  )
}

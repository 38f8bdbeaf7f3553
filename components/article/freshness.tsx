import {pathOf} from '@/lib/addresses/addresses'
import {CalendarDate} from '../calendar-date'
import type {Article} from '../piece/piece'

interface FreshnessProps {
  freshness: Article['freshness']
  /** In a preview, the field at a path of the piece. */
  field?: (path: string) => string | undefined
}

/** How current a piece is: what supersedes it, when it was verified and when it will be again. */
export function Freshness({freshness, field}: FreshnessProps) {
  const {verifiedOn, reviewBy, supersededBy} = freshness
  const newer = supersededBy && pathOf(supersededBy)
  if (!verifiedOn && !reviewBy && !newer) return null
  return (
    <div className="stack-4">
      {newer && (
        <p className="border-warn bg-surface max-w-measure text-small border-l-4 px-4 py-3">
          <strong className="font-semibold">A newer piece replaces this one:</strong>{' '}
          <a href={newer} className="underline">
            {supersededBy.title}
          </a>
        </p>
      )}
      {(verifiedOn || reviewBy) && (
        <p className="text-muted">
          {verifiedOn && (
            <>
              Facts checked on{' '}
              <CalendarDate iso={verifiedOn} field={field?.('freshness.verifiedOn')} />.
            </>
          )}
          {verifiedOn && reviewBy && ' '}
          {reviewBy && (
            <>
              To be checked again by{' '}
              <CalendarDate iso={reviewBy} field={field?.('freshness.reviewBy')} />.
            </>
          )}{' '}
          <a href="/still-true" className="decoration-line underline hover:decoration-current">
            All checks and corrections
          </a>
        </p>
      )}
    </div>
  )
}

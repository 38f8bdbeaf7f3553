import type {PreviewLink} from '@/lib/previews/preview-link'
import {PreviewChanges} from './changes/preview-changes.client'
import {PreviewNotes} from './notes/preview-notes.client'
import {momentInWords} from '@/lib/dates'

interface PreviewBarProps {
  link: PreviewLink
  /** How wide the piece is shown. */
  width: 'desktop' | 'phone'
  /** URL of the published page, if there is one. */
  published?: string | undefined
  /** Whether differences from it are marked. */
  showsChanges?: boolean
  /** Whether the page shows a piece, not a list of pieces. */
  isPiece?: boolean
  /** URL of the list of its release's pieces, if it is shown as one of them. */
  release?: string | undefined
}

/**
 * A bar on an unpublished page: whom it is for, that it is unpublished, and when the link expires.
 */
export function PreviewBar({
  link,
  width,
  published,
  showsChanges = false,
  isPiece = false,
  release,
}: PreviewBarProps) {
  const {label, expiresAt, pinnedAt} = link
  return (
    <aside
      aria-label="About this preview"
      data-preview-bar
      className="bg-ink text-paper text-small fixed inset-x-0 bottom-0 z-50 font-sans print:static"
    >
      <div className="sheet flex flex-wrap items-baseline gap-x-5 gap-y-1 py-2.5">
        <p className="min-w-0 grow wrap-anywhere">
          <strong className="font-semibold">{label ? `Preview for ${label}` : 'Preview'}</strong>
          <span className="mx-2" aria-hidden>
            ·
          </span>
          not published
          {pinnedAt && (
            <>
              , as it was on <time dateTime={pinnedAt}>{momentInWords(pinnedAt)}</time>
            </>
          )}
          {expiresAt && (
            <>
              <span className="mx-2" aria-hidden>
                ·
              </span>
              ends <time dateTime={expiresAt}>{momentInWords(expiresAt)}</time>
            </>
          )}
        </p>
        {release && <Choice href={release} title="All pieces" />}
        {published && showsChanges && <PreviewChanges published={published} />}
        {published && (
          <Choice
            href={showsChanges ? '?' : '?changes=1'}
            title={showsChanges ? 'Hide changes' : 'What changed'}
          />
        )}
        {isPiece && <PreviewNotes />}
        <nav aria-label="Width" className="flex gap-4 max-sm:hidden print:hidden">
          <Choice href="?" isCurrent={width === 'desktop'} title="Desktop" />
          <Choice href="?width=phone" isCurrent={width === 'phone'} title="Phone" />
        </nav>
      </div>
    </aside>
  )
}

interface ChoiceProps {
  href: string
  title: string
  isCurrent?: boolean
}

function Choice({href, title, isCurrent = false}: ChoiceProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent || undefined}
      className="tap underline decoration-transparent underline-offset-4 hover:decoration-current aria-current:decoration-current"
    >
      {title}
    </a>
  )
}

interface PhonePreviewProps {
  link: PreviewLink
  /** URL of the page without this bar. */
  address: string
  /** As in the bar. */
  release?: string
}

/** The page in a phone-sized frame, instead of the page itself. */
export function PhonePreview({link, address, release}: PhonePreviewProps) {
  return (
    <>
      <div className="bg-surface fixed inset-0 z-40 grid place-items-center overflow-auto p-6 pb-16">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, as it is */}
        <iframe
          src={address}
          title="The page on a phone"
          className="border-line bg-paper h-[min(52rem,100%)] w-[375px] rounded-2xl border"
        />
      </div>
      <PreviewBar link={link} width="phone" release={release} />
    </>
  )
}

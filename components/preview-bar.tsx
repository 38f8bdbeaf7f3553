import type {PreviewLink} from '@/lib/preview-link'
import {momentInWords} from '@/lib/dates'

interface PreviewBarProps {
  link: PreviewLink
  /** How wide the piece is shown. */
  width: 'desktop' | 'phone'
}

/** Says on an unpublished page for whom it is, that it is not published, and until when it opens. */
export function PreviewBar({link: {label, expiresAt, pinnedAt}, width}: PreviewBarProps) {
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
        <nav aria-label="Width" className="flex gap-4 max-sm:hidden print:hidden">
          <Width href="?" isCurrent={width === 'desktop'} title="Desktop" />
          <Width href="?width=phone" isCurrent={width === 'phone'} title="Phone" />
        </nav>
      </div>
    </aside>
  )
}

function Width({href, isCurrent, title}: {href: string; isCurrent: boolean; title: string}) {
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
  /** Of the page without this bar. */
  address: string
}

/** The page as a phone shows it, in place of the page itself. */
export function PhonePreview({link, address}: PhonePreviewProps) {
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
      <PreviewBar link={link} width="phone" />
    </>
  )
}

import type {StegaBranded} from 'next-sanity'
import {articleTypes, contentTypes} from '@/lib/content-types'
import type {SettingsQueryResult} from '@/lib/sanity.generated'

/** Header: the publication's name and links to its four sections; works without scripts. */
export function SiteHeader({settings}: {settings: StegaBranded<SettingsQueryResult>}) {
  return (
    <header className="border-ink border-b">
      <div className="sheet flex flex-wrap items-baseline justify-between gap-x-10 pt-3 sm:py-3">
        <a
          href="/"
          className="tap text-subheading font-[650] tracking-[-0.015em] no-underline hover:text-accent"
        >
          {settings?.title ?? 'Home'}
        </a>
        <nav aria-label="Sections" className="-mx-2 print:hidden">
          <ul className="flex flex-wrap">
            {articleTypes.map((type) => (
              <li key={type}>
                <a
                  href={`/${contentTypes[type].section}`}
                  className="tap px-2 font-sans text-[0.875rem] underline-offset-[0.4em] hover:text-accent hover:underline sm:px-3"
                >
                  {contentTypes[type].many}
                </a>
              </li>
            ))}
            <li>
              <a
                href="/myths"
                className="tap px-2 font-sans text-[0.875rem] underline-offset-[0.4em] hover:text-accent hover:underline sm:px-3"
              >
                Myths
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}

import {stegaClean, type StegaBranded} from 'next-sanity'
import {currentAt, searchPlace, sections} from '@/lib/addresses/places'
import type {PagesQueryResult, SettingsQueryResult} from '@/lib/sanity.generated'
import {PlaceLink} from './place-link'
import {SiteMenu} from './site-menu'

interface SiteHeaderProps {
  settings: StegaBranded<SettingsQueryResult>
  /** Pages about the publication itself. */
  pages: StegaBranded<PagesQueryResult>
  /** Path of the page that it stands on; undefined on a page without an address, such as the 404. */
  here?: string | undefined
}

/**
 * Header, one row: the publication's name, its sections where there is room, and a menu of all
 * places; works without scripts.
 */
export function SiteHeader({settings, pages, here}: SiteHeaderProps) {
  return (
    <header className="site-header border-ink border-b">
      <div className="sheet flex items-stretch justify-between gap-x-2">
        <a
          href="/"
          aria-current={currentAt('/', here)}
          className={`flex min-h-14 min-w-0 sm:min-h-16 items-center pt-[0.7rem] pb-2 leading-[1.15] font-[650] tracking-[-0.015em] text-balance no-underline hover:text-accent ${isLong(settings?.title) ? 'text-base lg:text-subheading' : 'text-subheading'}`}
        >
          {settings?.title ?? 'Home'}
        </a>
        <nav
          aria-label="Sections"
          className="site-nav -me-3 flex shrink-0 font-sans text-[0.875rem] print:hidden"
        >
          <ul className="site-sections where-wide">
            {sections.map(({path, title}) => (
              <PlaceLink key={path} path={path} here={here}>
                {title}
              </PlaceLink>
            ))}
          </ul>
          <a
            href={`${searchPlace.path}#q`}
            aria-current={currentAt(searchPlace.path, here)}
            className="search-place"
          >
            <svg
              viewBox="0 0 16 16"
              aria-hidden="true"
              className="size-4 fill-none stroke-current stroke-[1.5]"
            >
              <path d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10 10l4.5 4.5" />
            </svg>
            <span className="sr-only">{searchPlace.title}</span>
          </a>
          <SiteMenu pages={pages} here={here} />
        </nav>
      </div>
    </header>
  )
}

/** Past some 30 characters a name takes several lines on a phone. */
const isLong = (name: string | undefined) => stegaClean(name ?? '').length > 30

import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {accounts, indexes, searchPlace, sections} from '@/lib/addresses/places'
import type {PagesQueryResult} from '@/lib/sanity.generated'
import {PlaceLink} from './place-link'

interface SiteMenuProps {
  pages: StegaBranded<PagesQueryResult>
  here: string | undefined
}

/**
 * All places of the site behind one button. The browser opens and closes it, also by Escape and by
 * a click elsewhere; the sections are in it where the header has no room for them.
 */
export function SiteMenu({pages, here}: SiteMenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget="menu"
        className="flex min-w-11 cursor-pointer items-center gap-2 px-3 hover:text-accent"
      >
        <span className="when-shut">
          <span className="where-narrow">Menu</span>
          <span className="where-wide">More</span>
        </span>
        <span className="when-open">Close</span>
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 fill-none stroke-current stroke-[1.5]"
        >
          <path d="M2 5.5h12M2 10.5h12" className="when-shut" />
          <path d="M3 3l10 10M13 3L3 13" className="when-open" />
        </svg>
      </button>
      <div id="menu" popover="auto" className="site-menu">
        <ul className="where-narrow text-subheading border-line mb-3 border-b pb-3 font-serif">
          {[...sections, searchPlace].map(({path, title}) => (
            <PlaceLink key={path} path={path} here={here}>
              {title}
            </PlaceLink>
          ))}
        </ul>
        <div className="site-menu-columns text-small">
          <ul>
            {indexes.map(({path, title}) => (
              <PlaceLink key={path} path={path} here={here}>
                {title}
              </PlaceLink>
            ))}
          </ul>
          <ul>
            {accounts.map(({path, title}) => (
              <PlaceLink key={path} path={path} here={here}>
                {title}
              </PlaceLink>
            ))}
            {pages.map((page) => (
              <PlaceLink key={page._id} path={pathOf(page)} here={here}>
                {page.title}
              </PlaceLink>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}

import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {accounts, correctionsPlace, indexes, savedPlace, sections} from '@/lib/addresses/places'
import type {PagesQueryResult, SettingsQueryResult} from '@/lib/sanity.generated'
import {PlaceLink} from './place-link'

interface SiteFooterProps {
  settings: StegaBranded<SettingsQueryResult>
  /** Pages about the publication itself. */
  pages: StegaBranded<PagesQueryResult>
  /** Path of the page that it stands on. */
  here?: string | undefined
}

/** Footer: what the publication is, and links to all its parts. */
export function SiteFooter({settings, pages, here}: SiteFooterProps) {
  const own = [
    ...accounts,
    correctionsPlace,
    ...pages.map((page) => ({path: pathOf(page), title: page.title})),
  ]
  const half = Math.ceil(indexes.length / 2)
  const columns = [sections, indexes.slice(0, half), [...indexes.slice(half), savedPlace], own]
  return (
    <footer className="border-ink mt-24 border-t">
      <div className="sheet grid gap-x-16 gap-y-8 py-10 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="max-w-measure">
          {settings?.title && (
            <p className="text-subheading font-[650] tracking-[-0.015em]">{settings.title}</p>
          )}
          {settings?.tagline && <p className="mt-1 text-pretty">{settings.tagline}</p>}
          {settings?.footer && (
            <p className="text-meta text-muted mt-4 whitespace-pre-line">{settings.footer}</p>
          )}
        </div>
        <nav
          aria-label="Sections, again"
          className="text-small grid grid-cols-2 gap-x-12 gap-y-4 self-start font-sans sm:grid-cols-4 print:hidden"
        >
          {columns.map((places, index) => (
            <ul key={index}>
              {places.map(({path, title}) => (
                <PlaceLink key={path} path={path} here={here}>
                  {title}
                </PlaceLink>
              ))}
            </ul>
          ))}
        </nav>
      </div>
    </footer>
  )
}

import type {StegaBranded} from 'next-sanity'
import {articleTypes, contentTypes} from '@/lib/content-types'
import type {SettingsQueryResult} from '@/lib/sanity.generated'

export function SiteFooter({settings}: {settings: StegaBranded<SettingsQueryResult>}) {
  return (
    <footer className="border-ink mt-24 border-t">
      <div className="sheet grid gap-x-16 gap-y-8 py-10 md:grid-cols-[1fr_auto]">
        <div className="max-w-measure">
          {settings?.title && (
            <p className="text-subheading font-[650] tracking-[-0.015em]">{settings.title}</p>
          )}
          {settings?.tagline && <p className="mt-1 text-pretty">{settings.tagline}</p>}
          {settings?.footer && (
            <p className="text-meta text-muted mt-4 whitespace-pre-line">{settings.footer}</p>
          )}
        </div>
        <nav aria-label="Sections, again" className="print:hidden">
          <ul className="grid grid-cols-2 gap-x-10 md:grid-cols-1">
            {articleTypes.map((type) => (
              <li key={type}>
                <a
                  href={`/${contentTypes[type].section}`}
                  className="tap text-small font-sans hover:text-accent hover:underline"
                >
                  {contentTypes[type].many}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {articleTypes, contentTypes} from '@/lib/content-types'
import type {PagesQueryResult, SettingsQueryResult} from '@/lib/sanity.generated'

interface SiteFooterProps {
  settings: StegaBranded<SettingsQueryResult>
  /** Pages about the publication itself. */
  pages: StegaBranded<PagesQueryResult>
}

/** Footer: what the publication is, and links to all its parts. */
export function SiteFooter({settings, pages}: SiteFooterProps) {
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
          <ul className="grid grid-cols-2 gap-x-10">
            {articleTypes.map((type) => (
              <FooterLink key={type} href={`/${contentTypes[type].section}`}>
                {contentTypes[type].many}
              </FooterLink>
            ))}
            <FooterLink href="/myths">Myths</FooterLink>
            <FooterLink href="/glossary">Glossary</FooterLink>
            {pages.map((page) => (
              <FooterLink key={page._id} href={pathOf(page)}>
                {page.title}
              </FooterLink>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

function FooterLink({href, children}: {href: string | undefined; children: React.ReactNode}) {
  return (
    <li>
      <a href={href} className="tap text-small font-sans hover:text-accent hover:underline">
        {children}
      </a>
    </li>
  )
}

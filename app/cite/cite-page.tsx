import type {Metadata} from 'next'
import {Cite} from '@/components/piece/cite'
import {JsonLd} from '@/components/json-ld'
import {PageHeader} from '@/components/site/page-header'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList} from '@/lib/json-ld'
import {describePage} from '../(site)/describe-page'
import {moved} from '../(site)/moved'
import {SitePage} from '../(site)/site-page'
import {WhereNext} from '../(site)/where-next'
import {citedAt} from './cited-at'

/** Search engines are led to the piece. */
export async function describeCite(section: string, slug: string): Promise<Metadata> {
  const found = await citedAt(section, slug)
  if (!found) return {}
  const {cited, path} = found
  return describePage({
    title: `Cite: ${cited.title}`,
    description: `References to “${cited.title}” in plain words, APA and BibTeX, to be copied.`,
    path: `${path}/cite`,
    canonical: path,
    noIndex: true,
  })
}

/** A page with references to a piece or myth, by decoded path segments. */
export async function CitePage({section, slug}: {section: string; slug: string}) {
  const found = await citedAt(section, slug)
  if (!found) return moved([section, slug, 'cite'])
  const {cited, field, path, slug: name, piece} = found
  return (
    <SitePage here={path}>
      <div className="sheet">
        <PageHeader
          kind={
            <a
              href={path}
              data-sanity={field}
              className="decoration-line underline hover:decoration-current"
            >
              {cited.title}
            </a>
          }
          title="Cite this"
        />
        <Cite cited={cited} field={field} file={{href: `${path}/cite.bib`, name: `${name}.bib`}} />
        <JsonLd
          thing={breadcrumbList([
            {name: cited.title, url: absoluteUrl(path)},
            {name: 'Cite this', url: absoluteUrl(`${path}/cite`)},
          ])}
        />
      </div>
      <WhereNext pieces={[piece]} />
    </SitePage>
  )
}

import {bibtex} from '@/lib/cite'
import {missing} from '../missing-file'
import {citedAt} from './cited-at'

/** A reference to a piece or myth as a file for BibTeX, by decoded path segments. */
export async function bibResponse(section: string, slug: string): Promise<Response> {
  const found = await citedAt(section, slug)
  if (!found) return missing([section, slug], (page) => `${page}/cite.bib`)
  // The name in two spellings: https://www.rfc-editor.org/rfc/rfc6266#section-5
  const plain = found.slug.replace(/[^\w.-]+/g, '-')
  const whole = encodeURIComponent(found.slug.toWellFormed())
  return new Response(bibtex(found.cited), {
    headers: {
      'content-type': 'application/x-bibtex; charset=utf-8',
      'content-disposition': `attachment; filename="${plain}.bib"; filename*=UTF-8''${whole}.bib`,
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}

import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {segmentText} from '@/lib/addresses/path-segment'
import {articleTypeOfSection} from '@/lib/content-types'
import {getArticle} from '@/sanity/content'
import {markdownResponse} from '../../../../markdown-response'
import {markdownPath} from '../../../../markup/markdown-path'
import {markdownOfArticle} from '../../../../markup/markdown-twin'
import {missing} from '../../../../missing-file'

/** A dummy entry, because Next.js requires one: twins are written on first request. */
export const generateStaticParams = () => [{section: '-', slug: '-'}]

/** A piece as Markdown, under `/<section>/<slug>.md` (next.config.ts). */
export async function GET(_: Request, {params}: RouteContext<'/[section]/[slug]/markdown'>) {
  const {section, slug} = await params
  const type = articleTypeOfSection(section)
  const article = type ? await getArticle(type, segmentText(slug)) : null
  const path = article && pathOf(stegaClean(article))
  if (!path) return missing([section, slug].map(segmentText), markdownPath)
  return markdownResponse(markdownOfArticle(article), path)
}

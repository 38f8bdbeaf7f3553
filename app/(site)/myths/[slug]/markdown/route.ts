import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {segmentText} from '@/lib/addresses/path-segment'
import {getMyth} from '@/sanity/content'
import {markdownResponse} from '../../../../markdown-response'
import {markdownPath} from '../../../../markup/markdown-path'
import {markdownOfMyth} from '../../../../markup/markdown-twin'
import {missing} from '../../../../missing-file'

/** A dummy entry, because Next.js requires one: twins are written on first request. */
export const generateStaticParams = () => [{slug: '-'}]

/** A myth as Markdown, under `/myths/<slug>.md` (next.config.ts). */
export async function GET(_: Request, {params}: RouteContext<'/myths/[slug]/markdown'>) {
  const slug = segmentText((await params).slug)
  const myth = await getMyth(slug)
  const path = myth && pathOf(stegaClean(myth))
  if (!path) return missing(['myths', slug], markdownPath)
  return markdownResponse(markdownOfMyth(myth), path)
}

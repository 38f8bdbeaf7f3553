import type {Metadata} from 'next'
import {pathOf} from '@/lib/addresses/addresses'
import {segmentText} from '@/lib/addresses/path-segment'
import {pageNumber, pagePath} from '@/lib/paging'
import {getModel} from '@/sanity/content'
import {describePage} from '../../../../describe-page'
import {movedPage} from '../../../../moved'
import {plain} from '../../../../page-metadata'
import {SitePage} from '../../../../site-page'
import {describeModel, ModelPage} from '../../model-page'

type Props = PageProps<'/models/[slug]/page/[page]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{slug: '-', page: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = await read(await params)
  return at ? describePage(describeModel(at.model, at.page)) : {}
}

export default async function Page({params}: Props) {
  const {slug, page} = await params
  const at = await read({slug, page})
  if (!at) return movedPage(['models', segmentText(slug)], segmentText(page))
  return (
    <SitePage here={pagePath(pathOf(plain(at.model)) ?? '/models', at.page)}>
      <ModelPage {...at} />
    </SitePage>
  )
}

async function read({slug, page: segment}: Awaited<Props['params']>) {
  const page = pageNumber(segment)
  if (!page) return undefined
  const model = await getModel(segmentText(slug), page)
  return model ? {model, page} : undefined
}

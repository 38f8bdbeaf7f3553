import type {Metadata} from 'next'
import {draftMode} from 'next/headers'
import {readNext} from '@/components/article/read-next'
import {articleTypeOfSection, contentTypes, isArticleType} from '@/lib/content-types'
import {pathOf} from '@/lib/addresses/addresses'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getArticle, getSettings} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {ArticlePage} from './article-page'
import {describeArticle} from './article-things'

type Props = PageProps<'/[section]/[slug]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/**
 * Params of the newest 100 pieces, prerendered at build time; older ones render on first request.
 */
export async function generateStaticParams() {
  const pieces = (await getAddresses()).flatMap(({_type, slug}) =>
    isArticleType(_type) ? [{section: contentTypes[_type].section, slug: routeSegment(slug)}] : [],
  )
  // Next.js requires at least one entry; for an empty dataset, one that renders the 404 page.
  return pieces.length > 0 ? pieces.slice(0, 100) : [{section: 'case-studies', slug: '-'}]
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const article = await articleAt(await params)
  return article ? describePage(describeArticle(article)) : {}
}

export default async function Page({params}: Props) {
  const at = await params
  const article = await articleAt(at)
  if (!article) return moved([segmentText(at.section), segmentText(at.slug)])
  const [{isEnabled}, settings] = await Promise.all([draftMode(), getSettings()])
  return (
    <SitePage here={pathOf(plain(article))}>
      <ArticlePage article={article} siteName={plain(settings?.title)} preview={isEnabled} />
      {/* A piece on no topic has no neighbours. */}
      {readNext(article).length === 0 && <WhereNext pieces={[article]} />}
    </SitePage>
  )
}

async function articleAt({section, slug}: Awaited<Props['params']>) {
  const type = articleTypeOfSection(section)
  return type ? getArticle(type, segmentText(slug)) : null
}

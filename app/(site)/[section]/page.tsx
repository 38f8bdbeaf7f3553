import type {Metadata} from 'next'
import {draftMode} from 'next/headers'
import {articleTypeOfSection, articleTypes, contentTypes} from '@/lib/content-types'
import {wholeList} from '@/lib/filters/filter-path'
import {routeSegment, segmentText} from '@/lib/addresses/path-segment'
import {getAddresses, getPage} from '@/sanity/content'
import {pathOf} from '@/lib/addresses/addresses'
import {describePage} from '../describe-page'
import {moved} from '../moved'
import {plain} from '../page-metadata'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {describeOwnPage, OwnPage} from './own-page'
import {describeSection, SectionIndex} from './section-index'

type Props = PageProps<'/[section]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export async function generateStaticParams() {
  const pages = (await getAddresses()).filter(({_type}) => _type === 'page')
  const sections = articleTypes.map((type) => contentTypes[type].section)
  return [...sections, ...pages.map(({slug}) => routeSegment(slug))].map((section) => ({section}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {section} = await params
  const type = articleTypeOfSection(section)
  const index = type && (await describeSection(type, wholeList))
  if (index) return describePage(index)
  const page = await pageAt(section)
  return page ? describePage(describeOwnPage(page)) : {}
}

/** The index of a section, or a `page` document such as About. */
export default async function Page({params}: Props) {
  const {section} = await params
  const type = articleTypeOfSection(section)
  if (type) return <SectionIndex type={type} state={wholeList} />
  const page = await pageAt(section)
  if (!page) return moved([segmentText(section)])
  const {isEnabled} = await draftMode()
  return (
    <SitePage here={pathOf(plain(page))}>
      <OwnPage page={page} preview={isEnabled} />
      <WhereNext kinds={['caseStudy', 'interview']} />
    </SitePage>
  )
}

const pageAt = (segment: string) => getPage(segmentText(segment))

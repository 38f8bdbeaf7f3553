import type {Metadata} from 'next'
import {segmentText} from '@/lib/addresses/path-segment'
import {articleTypeOfSection} from '@/lib/content-types'
import {pageNumber} from '@/lib/paging'
import {describePage} from '../../../describe-page'
import {movedPage} from '../../../moved'
import {describeSection, SectionIndex} from '../../section-index'

type Props = PageProps<'/[section]/page/[page]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{section: '-', page: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = read(await params)
  return at ? describePage(describeSection(at.type, at.page)) : {}
}

/** Page 2 and following of a section's index. */
export default async function Page({params}: Props) {
  const {section, page} = await params
  const at = read({section, page})
  return at ? <SectionIndex {...at} /> : movedPage([segmentText(section)], segmentText(page))
}

function read({section, page}: Awaited<Props['params']>) {
  const type = articleTypeOfSection(section)
  const number = pageNumber(page)
  return type && number ? {type, page: number} : undefined
}

import type {Metadata} from 'next'
import {segmentText} from '@/lib/addresses/path-segment'
import {articleTypeOfSection} from '@/lib/content-types'
import {pageNumber} from '@/lib/paging'
import {describePage} from '../../../describe-page'
import {movedPage} from '../../../moved'
import {describeSection, SectionIndex} from '../../section-index'

type Props = PageProps<'/[section]/page/[page]'>

// The page is asked for whole, see the layout above.
export const instant = false

/** Each is made on its first visit; Next.js wants at least one address. */
export const generateStaticParams = () => [{section: '-', page: '-'}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = read(await params)
  return at ? describePage(describeSection(at.type, at.page)) : {}
}

/** A further page of the index of a kind of piece. */
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

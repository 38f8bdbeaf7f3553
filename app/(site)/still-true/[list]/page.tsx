import type {Metadata} from 'next'
import {segmentText} from '@/lib/addresses/path-segment'
import {getStillTrue, getToday} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {moved} from '../../moved'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {ListPage} from '../list-page'
import {describeList, isListName, listNames, listPath} from '../still-true-lists'

type Props = PageProps<'/still-true/[list]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateStaticParams = () => listNames.map((list) => ({list}))

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {list} = await params
  return isListName(list) ? describePage(describeList(list)) : {}
}

export default async function Page({params}: Props) {
  const {list} = await params
  if (!isListName(list)) return moved(['still-true', segmentText(list)])
  const [found, today] = await Promise.all([getStillTrue(), getToday()])
  return (
    <SitePage here={listPath(list)}>
      <ListPage name={list} found={found} today={today} />
      <WhereNext kinds={['deepDive', 'guide']} />
    </SitePage>
  )
}

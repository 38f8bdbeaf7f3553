import type {Metadata} from 'next'
import {getTopics} from '@/sanity/content'
import {describePage} from '../describe-page'
import {SitePage} from '../site-page'
import {WhereNext} from '../where-next'
import {topicsDescription, TopicsPage} from './topics-page'

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

export const generateMetadata = (): Promise<Metadata> => describePage(topicsDescription)

export default async function Page() {
  const {topics} = await getTopics()
  return (
    <SitePage here="/topics">
      <TopicsPage topics={topics} />
      <WhereNext kinds={['deepDive', 'interview']} />
    </SitePage>
  )
}

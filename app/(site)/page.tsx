import type {Metadata} from 'next'
import {getHome, getSettings} from '@/sanity/content'
import {describePage} from './describe-page'
import {describeHome, HomePage} from './home-page'
import {SitePage} from './site-page'

export async function generateMetadata(): Promise<Metadata> {
  return describePage(describeHome(await getSettings()))
}

export default async function Page() {
  const [settings, home] = await Promise.all([getSettings(), getHome()])
  return (
    <SitePage here="/">
      <HomePage settings={settings} home={home} />
    </SitePage>
  )
}

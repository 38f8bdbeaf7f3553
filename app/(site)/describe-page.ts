import type {Metadata} from 'next'
import {getSettings} from '@/sanity/content'
import {pageMetadata, type PageDescription} from './page-metadata'

/** Metadata of a page under the name of the publication, with its social picture where the page has none. */
export async function describePage(page: PageDescription): Promise<Metadata> {
  const settings = await getSettings()
  const picture = page.picture?.asset ? page.picture : settings?.socialImage
  return pageMetadata({...page, picture, siteName: settings?.title})
}

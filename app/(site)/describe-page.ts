import type {Metadata} from 'next'
import {getSettings} from '@/sanity/content'
import {pageMetadata, type PageDescription} from './page-metadata'

/** Next.js metadata of a page, completed with the publication's settings. */
export const describePage = async (page: PageDescription): Promise<Metadata> =>
  pageMetadata(page, await getSettings())

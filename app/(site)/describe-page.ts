import type {Metadata} from 'next'
import {getSettings} from '@/sanity/content'
import {pageMetadata, type PageDescription} from './page-metadata'

/** Metadata of a page of this publication. */
export const describePage = async (page: PageDescription): Promise<Metadata> =>
  pageMetadata(page, await getSettings())

import {createImageUrlBuilder} from '@sanity/image-url'
import {useMemo} from 'react'
import {publishedId} from '@/lib/preflight/dataset'
import {textOf} from '@/lib/preflight/stored'
import {studioEnvironment} from '../environment'
import {useLakeQuery} from '../use-lake-query'
import {sharedPage, type SharedPage, type SharedSite} from './shared-page'

interface Shared {
  page: SharedPage
  /** False until it is known what the publication is called, and whether readers have the page. */
  isWhole: boolean
}

/** The metadata of a document's page, with the published settings. */
export function useSharedPage(document: Record<string, unknown>): Shared {
  const around = useLakeQuery<{site: SharedSite | null; isPublished: boolean}>(
    '{"site": *[_id == "siteSettings"][0]{title}, "isPublished": count(*[_id == $id]) > 0}',
    {id: publishedId(textOf(document._id))},
    '_id in ["siteSettings", $id]',
  )
  const builder = useMemo(() => {
    const {projectId, dataset, apiHost} = studioEnvironment()
    return createImageUrlBuilder({projectId, dataset, ...(apiHost && {baseUrl: apiHost})})
  }, [])
  const known = around.state === 'ready' ? around.result : {site: null, isPublished: false}
  const page = sharedPage(document, {...known, urlOf: (source) => builder.image(source)})
  return {page, isWhole: around.state !== 'loading'}
}

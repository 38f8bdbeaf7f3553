import {createImageUrlBuilder} from '@sanity/image-url'
import {useMemo} from 'react'
import {studioEnvironment} from '../environment'
import {useLakeQuery} from '../use-lake-query'
import {sharedPage, type SharedPage, type SharedSite} from './shared-page'

interface Shared {
  page: SharedPage
  /** False until the settings are loaded, which may provide title and picture. */
  isWhole: boolean
}

/** The metadata of a document's page, with the published settings. */
export function useSharedPage(document: Record<string, unknown>): Shared {
  const settings = useLakeQuery<SharedSite | null>(
    '*[_id == "siteSettings"][0]{title, socialImage}',
    {},
    '_id == "siteSettings"',
  )
  const builder = useMemo(() => {
    const {projectId, dataset, apiHost} = studioEnvironment()
    return createImageUrlBuilder({projectId, dataset, ...(apiHost && {baseUrl: apiHost})})
  }, [])
  const site = settings.state === 'ready' ? settings.result : null
  const page = sharedPage(document, site, (source) => builder.image(source))
  return {page, isWhole: settings.state !== 'loading'}
}

import {createImageUrlBuilder} from '@sanity/image-url'
import {useMemo} from 'react'
import {studioEnvironment} from '../environment'
import {useLakeQuery} from '../use-lake-query'
import {sharedPage, type SharedPage, type SharedSite} from './shared-page'

interface Shared {
  page: SharedPage
  /** Until the settings are known, a title and a picture that come from them are missing. */
  isWhole: boolean
}

/** What the page of a document says of itself, with the settings that readers see now. */
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

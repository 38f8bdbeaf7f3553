import {absoluteUrl} from '@/lib/addresses/site-url'
import {getSettings} from '@/sanity/content'
import {plain} from '../(site)/page-metadata'
import {askedPage} from './asked-page'
import {descriptionAt} from './description-at'
import {embedOf} from './embed'

const headers = {
  // Any page may ask.
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=300',
}

/** What others show in place of a link to one of our pages: https://oembed.com */
export async function GET(request: Request) {
  const url = new URL(request.url)
  const asked = askedPage(url)
  if ('status' in asked)
    return Response.json({message: asked.message}, {status: asked.status, headers})
  const settings = await getSettings()
  const page =
    asked.segments.length > 0
      ? await descriptionAt(asked.segments)
      : {title: plain(settings?.title) ?? '', description: settings?.description, path: '/'}
  if (!page) return Response.json({message: 'There is no such page here.'}, {status: 404, headers})
  return Response.json(embedOf(page, settings, url), {
    headers: {...headers, link: `<${absoluteUrl(page.path)}>; rel="canonical"`},
  })
}

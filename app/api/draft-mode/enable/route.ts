import {defineEnableDraftMode} from 'next-sanity/draft-mode'
import {isOwnPath} from '@/lib/own-path'
import {draftClient} from '@/sanity/client'
import {sanityEnvironment} from '@/sanity/environment'

const enable = defineEnableDraftMode({client: draftClient})

/** Presentation sends editors here with a short-lived secret; the page they asked for opens with drafts. */
export async function GET(request: Request) {
  if (!sanityEnvironment().readToken)
    return new Response(
      'Set SANITY_API_READ_TOKEN to a viewer token: without it drafts cannot be read.',
      {
        status: 503,
      },
    )
  const pathname = new URL(request.url).searchParams.get('sanity-preview-pathname')
  if (pathname && !isOwnPath(pathname))
    return new Response('That address is not a page of this site.', {status: 400})
  return enable.GET(request)
}

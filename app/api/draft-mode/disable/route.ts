import {cookies, draftMode} from 'next/headers'
import {redirect} from 'next/navigation'
import {isOwnPath} from '@/lib/own-path'

const previewCookies = [
  'sanity-preview-perspective',
  'sanity-preview-variant',
  'sanity-preview-partitioned',
]

/** Back to what readers see. `?to=/path` returns to the page the editor was on. */
export async function GET(request: Request) {
  const draft = await draftMode()
  draft.disable()
  const jar = await cookies()
  for (const name of previewCookies) jar.delete(name)
  const to = new URL(request.url).searchParams.get('to') ?? '/'
  redirect(isOwnPath(to) ? to : '/')
}

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {connection} from 'next/server'
import {studioPage, studioPolicy} from '@/sanity/studio/page'
import {sanityEnvironment} from '@/sanity/environment'

const built = join(process.cwd(), 'public', 'studio', 'index.html')

/** Serves the Studio's single HTML page for all addresses below /studio, told which lake to use. */
export async function GET() {
  await connection()
  const html = await readFile(built, 'utf8').catch(() => undefined)
  if (!html)
    return new Response(
      'The Studio is not built yet: run "npm run build", then start the site again.',
      {
        status: 503,
      },
    )
  const {projectId, dataset, apiHost} = sanityEnvironment()
  const streamOrigins = (process.env.STUDIO_STREAM_ORIGINS ?? '').split(',').filter(Boolean)
  const environment = {projectId, dataset, apiHost, streamOrigins}
  return new Response(studioPage(html, environment), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': studioPolicy(environment),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  })
}

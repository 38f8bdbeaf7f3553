import {cacheLife} from 'next/cache'
import {segmentText} from '@/lib/addresses/path-segment'
import {missing} from '../../missing-file'
import type {Card} from '../card'
import {cardAt} from '../card-at'
import {drawCard} from '../draw-card'

/** A dummy entry, because Next.js requires one: pictures are drawn on first request. */
export const generateStaticParams = () => [{path: ['-']}]

const ending = /\.png$/

/** The picture of the page at a path, `/share/<path>.png`. */
export async function GET(_: Request, {params}: RouteContext<'/share/[...path]'>) {
  const segments = (await params).path.map(segmentText)
  const last = segments.at(-1) ?? ''
  const card = ending.test(last)
    ? await cardAt([...segments.slice(0, -1), last.replace(ending, '')])
    : undefined
  if (!card) return missing(['share', ...segments])
  return new Response(await drawn(card), {
    headers: {
      'content-type': 'image/png',
      // As for feeds: only this site knows when a picture is outdated.
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}

/** In a cache, as drawing takes longer than a prerendering waits for. */
async function drawn(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  'use cache'
  cacheLife('max')
  return new Uint8Array(await drawCard(card))
}

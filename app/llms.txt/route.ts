import {stegaClean} from 'next-sanity'
import {getEveryPiece, getSettings} from '@/sanity/content'
import {llmsText} from '../markup/llms-text'

/** What there is to read, for programs that read for people: https://llmstxt.org */
export async function GET() {
  const [pieces, settings] = await Promise.all([getEveryPiece(), getSettings()])
  return new Response(llmsText(stegaClean(pieces), stegaClean(settings)), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}

import {speculationRules} from '@/lib/addresses/speculation-rules'

export function GET() {
  return new Response(JSON.stringify(speculationRules), {
    headers: {
      'content-type': 'application/speculationrules+json',
      'cache-control': 'public, max-age=86400',
    },
  })
}

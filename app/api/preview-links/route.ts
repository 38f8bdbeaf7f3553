import {siteUrl} from '@/lib/addresses/site-url'
import {missingForLinks, siteLinks} from '@/sanity/preview-links/site'
import {bodyOf} from '../body-of'

const maxBodyBytes = 4096

/** Tells the Studio whether preview links are configured, and if not, what is missing. */
export async function GET() {
  const message = missingForLinks()
  return Response.json({available: !message, ...(message && {message})}, {headers: secretive})
}

/**
 * Creates the address of a link that the Studio has just stored. Takes `{id, proof, passcode?}` and
 * responds with `{address}`, which is returned only once and not stored.
 */
export async function POST(request: Request) {
  const links = siteLinks()
  if (!links) return refuse(503, missingForLinks() ?? '')
  const body = await bodyOf(request, maxBodyBytes)
  const asked = body === undefined ? undefined : parse(body)
  if (!asked) return refuse(400, 'Send {"id": …, "proof": …} of a link that was just written.')
  const secret = await links
    .giveAddress(asked.id, asked.proof, asked.passcode)
    .catch((error: unknown) => {
      console.error('An address of a preview link could not be made:', error)
      return null
    })
  if (secret === null)
    return refuse(503, 'The content could not be reached. Nothing is lost: try again.')
  if (!secret)
    return refuse(403, 'The link was not made a moment ago, or has its address: try again.')
  return Response.json({address: `${siteUrl()}/preview/${secret}`}, {headers: secretive})
}

const secretive = {'cache-control': 'no-store'}

const refuse = (status: number, message: string) =>
  Response.json({message}, {status, headers: secretive})

function parse(body: string): {id: string; proof: string; passcode?: string} | undefined {
  try {
    const {id, proof, passcode} = Object(JSON.parse(body))
    if (typeof id !== 'string' || typeof proof !== 'string') return undefined
    return {id, proof, ...(typeof passcode === 'string' && {passcode})}
  } catch {
    return undefined
  }
}

const path = '/api/preview-links'

const unreachable =
  'The site cannot be reached. Try again in a moment; if that does not help, tell whoever runs it.'

/**
 * Requests the address of a link from the site, with the link's proof. The address is not stored.
 *
 * @throws Error whose message is a sentence for the editor
 */
export async function askAddress(id: string, proof: string, passcode: string): Promise<string> {
  const {isFine, said} = await ask({
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({id, proof, ...(passcode && {passcode})}),
  })
  if (isFine && typeof said.address === 'string') return said.address
  throw new Error(messageOf(said))
}

/** Whether the site can create addresses, or why not, as a sentence. */
export type Site = {state: 'asking' | 'ready'} | {state: 'refused'; message: string}

export async function askSite(): Promise<Site> {
  try {
    const {isFine, said} = await ask()
    if (isFine && said.available === true) return {state: 'ready'}
    return {state: 'refused', message: messageOf(said)}
  } catch {
    return {state: 'refused', message: unreachable}
  }
}

/** The JSON of the site's response; empty if a proxy responded with a page. */
async function ask(request?: RequestInit) {
  const answer = await fetch(path, {cache: 'no-store', ...request}).catch((cause: unknown) => {
    throw new Error(unreachable, {cause})
  })
  const said: unknown = await answer.json().catch(() => undefined)
  const fields: Record<string, unknown> = typeof said === 'object' && said ? {...said} : {}
  return {isFine: answer.ok, said: fields}
}

const messageOf = ({message}: Record<string, unknown>): string =>
  typeof message === 'string' ? message : unreachable

import {useEffect, useState} from 'react'

/**
 * The canonical URL that a published page declares, whatever address the Studio is opened at;
 * undefined if the page does not exist.
 */
async function canonicalAddress(path: string): Promise<string | undefined> {
  const answer = await fetch(path, {credentials: 'omit', cache: 'no-store'})
  if (!answer.ok) return undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const href = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return new URL(href || path, location.origin).href
}

type PublicPage =
  | {state: 'asking' | 'missing' | 'unreachable'; address?: undefined}
  | {state: 'there'; address: string}

/** Whether a path has a public page, requested without cookies. */
export function usePublicPage(path: string): PublicPage & {lookAgain: () => void} {
  const [page, setPage] = useState<PublicPage>({state: 'asking'})
  useEffect(() => {
    void lookAt(path).then(setPage)
  }, [path])
  return {...page, lookAgain: () => void lookAt(path).then(setPage)}
}

async function lookAt(path: string): Promise<PublicPage> {
  try {
    const address = await canonicalAddress(path)
    return address ? {state: 'there', address} : {state: 'missing'}
  } catch {
    return {state: 'unreachable'}
  }
}

import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '@/sanity/api-version'

export type Answer<T> =
  {state: 'loading'} | {state: 'failed'; message: string} | {state: 'ready'; result: T}

/** Debounce for bursts of changes, such as a release being published. */
const settleMs = 400

/**
 * The result of a query over drafts, versions and published documents, refetched when a document
 * that matches the filter `changes` changes. `params` is compared as JSON.
 */
export function useLakeQuery<T>(query: string, params: object, changes: string): Answer<T> {
  const client = useClient({apiVersion})
  const [answer, setAnswer] = useState<Answer<T>>({state: 'loading'})
  const given = JSON.stringify(params)
  useEffect(() => {
    let asked = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      // Only the last question counts: an older one may be answered later.
      const question = ++asked
      try {
        const result = await client.fetch<T>(query, JSON.parse(given), {perspective: 'raw'})
        if (question === asked) setAnswer({state: 'ready', result})
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (question === asked) setAnswer({state: 'failed', message})
      }
    }
    const askIn = (ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), ms)
    }
    void ask()
    const subscription = client
      .listen(`*[${changes}]`, JSON.parse(given), {
        events: ['welcome', 'mutation'],
        includeResult: false,
        includeAllVersions: true,
      })
      .subscribe({
        // What changed before a stream began, or between two, was not heard.
        next: ({type}) => askIn(type === 'welcome' ? 0 : settleMs),
        // Without an event stream, the result stays as it is until the pane is reopened.
        error: () => undefined,
      })
    return () => {
      asked = -1
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [client, query, given, changes])
  return answer
}

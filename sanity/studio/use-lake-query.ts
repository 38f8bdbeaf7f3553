import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '@/sanity/api-version'

export type Answer<T> =
  {state: 'loading'} | {state: 'failed'; message: string} | {state: 'ready'; result: T}

/** Bursts of changes, such as a release going out, are waited for. */
const settleMs = 400

/**
 * The answer to a query over drafts, versions and published documents, asked again when a document
 * that `changes` filters is changed. `params` is compared by its JSON.
 */
export function useLakeQuery<T>(query: string, params: object, changes: string): Answer<T> {
  const client = useClient({apiVersion})
  const [answer, setAnswer] = useState<Answer<T>>({state: 'loading'})
  const given = JSON.stringify(params)
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      try {
        const result = await client.fetch<T>(query, JSON.parse(given), {perspective: 'raw'})
        if (isCurrent) setAnswer({state: 'ready', result})
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (isCurrent) setAnswer({state: 'failed', message})
      }
    }
    void ask()
    const subscription = client
      .listen(`*[${changes}]`, JSON.parse(given), {includeResult: false, includeAllVersions: true})
      .subscribe({
        next: () => {
          clearTimeout(timer)
          timer = setTimeout(() => void ask(), settleMs)
        },
        // Without a stream the answer stays as it is until the pane is opened again.
        error: () => undefined,
      })
    return () => {
      isCurrent = false
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [client, query, given, changes])
  return answer
}

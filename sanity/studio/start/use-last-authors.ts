import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {lastAuthor, learnAuthors} from './last-authors'
import type {Listed} from './start-query'

/**
 * Whether it is known who changed each of these documents last, so that `lastAuthor` tells; “failed”
 * if the history could not be read.
 */
export function useLastAuthors(documents: readonly Listed[]): 'asking' | 'known' | 'failed' {
  const client = useClient({apiVersion})
  const [failed, setFailed] = useState<readonly Listed[]>()
  const [, setLearnt] = useState<readonly Listed[]>()
  useEffect(() => {
    let isCurrent = true
    learnAuthors(client, documents)
      .then(() => isCurrent && setLearnt(documents))
      .catch(() => isCurrent && setFailed(documents))
    return () => {
      isCurrent = false
    }
  }, [client, documents])
  if (failed === documents) return 'failed'
  return documents.every((document) => lastAuthor(document) !== undefined) ? 'known' : 'asking'
}

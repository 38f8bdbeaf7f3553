import {useEffect, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {lastAuthor, learnAuthors} from './last-authors'
import type {Listed} from './start-query'

/**
 * Learns who changed these documents last, so that `lastAuthor` tells, until as many of the user's
 * own are found. Returns those, in their order; “failed” if the history could not be read.
 */
export function useLastAuthors(
  documents: readonly Listed[],
  most = Infinity,
): Listed[] | 'asking' | 'failed' {
  const client = useClient({apiVersion})
  const user = useCurrentUser()?.id
  const [failed, setFailed] = useState<readonly Listed[]>()
  const [, setLearnt] = useState<readonly Listed[]>()
  useEffect(() => {
    let isCurrent = true
    learnAuthors(client, documents, () => !isCurrent || ownOf(documents, user, most) !== undefined)
      .then(() => isCurrent && setLearnt(documents))
      .catch(() => isCurrent && setFailed(documents))
    return () => {
      isCurrent = false
    }
  }, [client, documents, user, most])
  if (failed === documents) return 'failed'
  return ownOf(documents, user, most) ?? 'asking'
}

/** Undefined while it is not known yet. */
function ownOf(
  documents: readonly Listed[],
  user: string | undefined,
  most: number,
): Listed[] | undefined {
  const own: Listed[] = []
  for (const document of documents) {
    const author = lastAuthor(document)
    if (author === undefined) return undefined
    if (author === user) own.push(document)
    if (own.length === most) break
  }
  return own
}

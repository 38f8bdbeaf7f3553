import {useEffect, useReducer, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {lastAuthor, learnAuthors} from './last-authors'
import type {Listed} from './start-query'

interface Own {
  /** Those that the user changed last, as far as that is known, in their order. */
  own: Listed[]
  state: 'asking' | 'known' | 'failed'
}

/**
 * Learns who changed these documents last, so that `lastAuthor` tells, until so many of the user's
 * own are found. It is not said to be asking again when a document changes.
 */
export function useLastAuthors(documents: readonly Listed[], most = Infinity): Own {
  const client = useClient({apiVersion})
  const user = useCurrentUser()?.id
  const [failed, setFailed] = useState<readonly Listed[]>()
  const [hasLooked, setHasLooked] = useState(false)
  const [, onLearnt] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    let isCurrent = true
    const isEnough = () => !isCurrent || ownOf(documents, user, most).length === most
    learnAuthors(client, documents, {isEnough, onLearnt: () => isCurrent && onLearnt()})
      .then(() => isCurrent && setHasLooked(true))
      .catch(() => isCurrent && setFailed(documents))
    return () => {
      isCurrent = false
    }
  }, [client, documents, user, most])
  const own = ownOf(documents, user, most)
  if (failed === documents) return {own, state: 'failed'}
  const isKnown =
    own.length === most || documents.every((document) => lastAuthor(document) !== undefined)
  return {own, state: hasLooked || isKnown ? 'known' : 'asking'}
}

const ownOf = (documents: readonly Listed[], user: string | undefined, most: number) =>
  documents.filter((document) => user !== undefined && lastAuthor(document) === user).slice(0, most)

import {BehaviorSubject, combineLatest, distinctUntilChanged, map} from 'rxjs'
import type {DocumentStore} from 'sanity'
import {typing} from '../publishing/typing'

/** The documents with changes that are not stored yet. */
const unstored = new BehaviorSubject<ReadonlySet<string>>(new Set())

/** Whether anything that was typed in this tab is not stored yet. */
export const isUnsaved = combineLatest([typing, unstored]).pipe(
  map(([editors, documents]) => editors.size + documents.size > 0),
  distinctUntilChanged(),
)

/** Of the Studio's document store. */
interface Pairs {
  pair: Pick<DocumentStore['pair'], 'consistencyStatus'>
}

interface Shown {
  id: string
  type: string
  version: string | undefined
}

/**
 * Watches whether a document is stored, and returns a function that ends it once it is: the Studio
 * forgets what it has not sent a few seconds after the form was closed.
 */
export function watchStored({pair}: Pairs, {id, type, version}: Shown): () => void {
  const key = [version, id].join()
  let isStored = true
  let isOpen = true
  const subscription = pair.consistencyStatus(id, type, version).subscribe((isConsistent) => {
    isStored = isConsistent
    note(key, !isStored)
    if (isStored && !isOpen) subscription.unsubscribe()
  })
  return () => {
    isOpen = false
    if (isStored) subscription.unsubscribe()
  }
}

function note(key: string, isUnstored: boolean) {
  if (unstored.value.has(key) === isUnstored) return
  const documents = new Set(unstored.value)
  if (isUnstored) documents.add(key)
  else documents.delete(key)
  unstored.next(documents)
}

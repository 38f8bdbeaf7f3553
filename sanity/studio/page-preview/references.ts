import {useMemo} from 'react'
import {useClient, usePerspective} from 'sanity'
import type {SanityClient} from '@sanity/client'
import {apiVersion} from '@/sanity/api-version'
import type {Dereference} from './projected-block'

/** Time to cache a reference: blocks show changes of other documents that much later. */
const keptMs = 60_000

/** A function that resolves references in the Studio's current perspective. */
export function useDereference(): Dereference {
  const client = useClient({apiVersion})
  const {perspectiveStack} = usePerspective()
  const perspective = perspectiveStack.join()
  return useMemo(() => {
    const key = [client.config().projectId, client.config().dataset, perspective].join('/')
    const loader = loaders.get(key) ?? loaded(client, perspective.split(',').filter(Boolean))
    loaders.set(key, loader)
    return loader
  }, [client, perspective])
}

const loaders = new Map<string, Dereference>()

/** Loads the references of many blocks in one request. */
export function loaded(client: Pick<SanityClient, 'fetch'>, perspective: string[]): Dereference {
  const kept = new Map<string, Promise<object | null>>()
  let next: {ids: string[]; answer: Promise<Map<string, object>>} | undefined
  const ask = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10))
    const ids = next?.ids ?? []
    next = undefined
    const documents = await client.fetch<{_id: string}[]>(
      '*[_id in $ids]',
      {ids},
      {perspective: perspective.length > 0 ? perspective : 'drafts'},
    )
    return new Map(documents.map((document) => [document._id, document]))
  }
  return ({_ref}) => {
    const known = kept.get(_ref)
    if (known) return known
    next ??= {ids: [], answer: ask()}
    next.ids.push(_ref)
    const document = next.answer.then((found) => found.get(_ref) ?? null)
    kept.set(_ref, document)
    const forget = () => kept.delete(_ref)
    document.then(() => setTimeout(forget, keptMs), forget)
    return document
  }
}

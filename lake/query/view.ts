import type {LakeDocument, Snapshot} from '../documents/documents.ts'
import {idsInStack, type Perspective, publishedId} from './perspective.ts'

export type Readable = (document: LakeDocument) => boolean

/** A stored document as a perspective shows it; `id` is the one it is shown under. */
export interface Shown {
  readonly id: string
  readonly stored: LakeDocument
}

export interface View {
  readonly overlay: boolean
  get(id: string): Shown | undefined
  ofType(type: string): readonly Shown[]
  withSlug(slug: string): readonly Shown[]
  /** All that may contain each of these words, and perhaps more; undefined if unknown. */
  containing(words: readonly string[]): readonly Shown[] | undefined
  all(): readonly Shown[]
  /** How many there are in all, or of these types, without reading any. */
  count(types?: readonly string[]): number
  /** Documents with a reference to this id, at any depth. */
  referring(id: string): readonly Shown[]
}

const everyone: Readable = () => true
const opened = new WeakMap<
  Snapshot,
  {revision: number; views: Map<string, WeakMap<Readable, View>>}
>()

/** The view of a snapshot through a perspective; cached until the snapshot's revision changes. */
export function openView(
  snapshot: Snapshot,
  perspective: Perspective,
  readable: Readable = everyone,
): View {
  let kept = opened.get(snapshot)
  if (kept?.revision !== snapshot.revision) {
    kept = {revision: snapshot.revision, views: new Map()}
    opened.set(snapshot, kept)
  }
  const name = String(perspective)
  const views = kept.views.get(name) ?? new WeakMap<Readable, View>()
  kept.views.set(name, views)
  const view = views.get(readable) ?? makeView(snapshot, perspective, readable)
  views.set(readable, view)
  return view
}

function makeView(snapshot: Snapshot, perspective: Perspective, readable: Readable): View {
  const show = finder(snapshot, perspective, readable)
  const collect = (documents: Iterable<LakeDocument>): Shown[] => {
    const shown: Shown[] = []
    for (const stored of documents) {
      const winner = show(perspective === 'raw' ? stored._id : publishedId(stored._id))
      if (winner?.stored === stored) shown.push(winner)
    }
    // A snapshot is sorted already, but by the ids of drafts and versions.
    return Array.isArray(perspective) ? shown.toSorted(byId) : shown
  }
  const types = new Map<string, readonly Shown[]>()
  let all: readonly Shown[] | undefined
  const showAll = () => (all ??= collect(snapshot.all()))
  const ofType = (type: string) => {
    const found = types.get(type) ?? collect(snapshot.ofType(type))
    types.set(type, found)
    return found
  }
  const hidesNothing = perspective === 'raw' && readable === everyone
  return {
    overlay: Array.isArray(perspective),
    get: show,
    ofType,
    all: showAll,
    count(named) {
      if (named) return new Set(named).values().reduce((sum, type) => sum + ofType(type).length, 0)
      return hidesNothing ? snapshot.size : showAll().length
    },
    withSlug: (slug) => collect(snapshot.withSlug(slug)),
    containing(words) {
      const found = snapshot.containing?.(words)
      return found && collect(found)
    },
    referring: (id) => collect(snapshot.referring(id)),
  }
}

/** Sanity's default order: by id. */
export function byId(one: {readonly id: string}, other: {readonly id: string}): number {
  return one.id < other.id ? -1 : Number(one.id > other.id)
}

function finder(
  snapshot: Snapshot,
  perspective: Perspective,
  readable: Readable,
): (id: string) => Shown | undefined {
  const visible = (id: string) => {
    const stored = snapshot.get(id)
    return stored && readable(stored) ? stored : undefined
  }
  if (!Array.isArray(perspective)) {
    return (id) => {
      if (perspective === 'published' && publishedId(id) !== id) return undefined
      const stored = visible(id)
      return stored && {id, stored}
    }
  }
  const found = new Map<string, Shown | undefined>()
  return (id) => {
    if (publishedId(id) !== id) return undefined
    if (found.has(id)) return found.get(id)
    const stored = idsInStack(id, perspective).map(visible).find(Boolean)
    const shown = stored && !isMarkedForDeletion(stored) ? {id, stored} : undefined
    found.set(id, shown)
    return shown
  }
}

/** Whether publishing its release deletes the document; such a version hides it already. */
function isMarkedForDeletion(document: LakeDocument): boolean {
  const system = document['_system']
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}

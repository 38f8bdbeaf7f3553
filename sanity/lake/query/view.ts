import type {LakeDocument, Snapshot} from '../documents.ts'
import {idsInStack, type Perspective, publishedId} from './perspective.ts'

export type Readable = (document: LakeDocument) => boolean

/** A stored document as a perspective shows it: `id` is the one it is shown under. */
export interface Shown {
  readonly id: string
  readonly stored: LakeDocument
}

/** The documents that a query sees, found lazily: nothing here walks the dataset unless asked to. */
export interface View {
  readonly overlay: boolean
  get(id: string): Shown | undefined
  ofType(type: string): readonly Shown[]
  all(): readonly Shown[]
  /** Where a document stands in `all()`. */
  place(shown: Shown): number
  /** Documents that hold a reference to this id, at any depth. */
  referring(id: string): readonly Shown[]
}

const everyone: Readable = () => true
const opened = new WeakMap<
  Snapshot,
  {revision: number; views: Map<string, WeakMap<Readable, View>>}
>()

/** The view of a snapshot through a perspective; kept until the snapshot's revision moves on. */
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
    return shown
  }
  const types = new Map<string, readonly Shown[]>()
  let all: readonly Shown[] | undefined
  let places: Map<string, number> | undefined
  let referring: Map<string, Shown[]> | undefined
  const view: View = {
    overlay: Array.isArray(perspective),
    get: show,
    ofType(type) {
      const found = types.get(type) ?? collect(snapshot.ofType(type))
      types.set(type, found)
      return found
    },
    all: () => (all ??= collect(snapshot.all())),
    place({id}) {
      places ??= new Map(view.all().map((shown, place) => [shown.id, place]))
      return places.get(id) ?? -1
    },
    referring(id) {
      referring ??= indexReferences(view.all())
      return referring.get(id) ?? []
    },
  }
  return view
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

/** A version that will unpublish its document when the release goes out hides the whole group. */
function isMarkedForDeletion(document: LakeDocument): boolean {
  const system = document['_system']
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}

function indexReferences(documents: readonly Shown[]): Map<string, Shown[]> {
  const index = new Map<string, Shown[]>()
  for (const shown of documents) {
    for (const id of referencesIn(shown.stored)) {
      const referring = index.get(id)
      if (referring) referring.push(shown)
      else index.set(id, [shown])
    }
  }
  return index
}

const references = new WeakMap<LakeDocument, Set<string>>()

function referencesIn(document: LakeDocument): Set<string> {
  const known = references.get(document)
  if (known) return known
  const ids = new Set<string>()
  const walk = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return
    if ('_ref' in part && typeof part._ref === 'string') ids.add(part._ref)
    Object.values(part).forEach(walk)
  }
  walk(document)
  references.set(document, ids)
  return ids
}

import {createHash} from 'node:crypto'
import type {LakeDocument, Snapshot} from '../../documents/documents.ts'
import {type Node, ungroup} from '../ast.ts'
import {conditionsOnEverything, constraintsOf, stringsOf} from '../plan/constraints.ts'
import {isCallTo} from '../plan/narrow.ts'
import {idsInStack, publishedId} from '../perspective.ts'

// Next.js refuses more than 128 tags on one fetch, and next-sanity adds its own.
const MOST_TAGS = 100

const anything = tag('*')

function tag(of: string): string {
  return `s1:${createHash('sha256').update(of).digest('base64url').slice(0, 8)}`
}
const typeTag = (type: string) => tag(`type ${type}`)
const documentTag = (id: string) => tag(`document ${publishedId(id)}`)

/**
 * The tags whose invalidation may change a query's answer. A draft or version counts as its
 * published document.
 *
 * @param followed ids of the references that were followed while the query was evaluated.
 */
export function syncTagsOfQuery(tree: Node, followed: Iterable<string> = []): string[] {
  const tags = new Set(tagsOfSources(tree))
  for (const id of followed) tags.add(documentTag(id))
  return tags.has(anything) || tags.size > MOST_TAGS ? [anything] : [...tags]
}

/**
 * The tags that one document's change invalidates; null stands for "does not exist".
 *
 * @param beside finds the document's other layers: in the drafts perspective a draft hides the
 *   published document, so changing it may affect queries on the published one's type.
 */
export function syncTagsOfMutation(
  before: LakeDocument | null,
  after: LakeDocument | null,
  beside?: Snapshot,
): string[] {
  const documents = [before, after].filter((document) => document !== null)
  const layers = beside ? documents.flatMap(({_id}) => layersOf(_id, beside)) : []
  const types = [...documents, ...layers].map(({_type}) => typeTag(_type))
  return [...new Set([...documents.map(({_id}) => documentTag(_id)), ...types, anything])]
}

function layersOf(id: string, snapshot: Snapshot): LakeDocument[] {
  const releases = Array.from(snapshot.ofType('system.release'), ({name}) => String(name))
  return idsInStack(publishedId(id), [...releases, 'drafts'])
    .map((layer) => snapshot.get(layer))
    .filter((document) => document !== undefined)
}

function tagsOfSources(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(tagsOfSources)
  if (!isNode(part) || part.type === 'Value') return []
  if (part.type === 'Everything') return [anything]
  if (isCallTo(part, 'releases', 'all')) return [typeTag('system.release')]
  const conditions = conditionsOnEverything(ungroup(part))
  if (!conditions) return tagsOfSources(Object.values(part))
  const constraints = constraintsOf(conditions)
  const own =
    stringsOf(constraints, '_id')?.map(documentTag) ?? stringsOf(constraints, '_type')?.map(typeTag)
  return [...(own ?? [anything]), ...tagsOfSources(conditions)]
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part
}

import type {LakeDocument} from './documents.ts'
import {referencesOf} from './references.ts'

export class DocumentIndex {
  readonly byId: ReadonlyMap<string, LakeDocument>
  #types: Map<string, LakeDocument[]> | undefined
  #slugs: Map<string, LakeDocument[]> | undefined
  #referring: Map<string, LakeDocument[]> | undefined

  constructor(byId: ReadonlyMap<string, LakeDocument>) {
    this.byId = byId
  }

  ofType(type: string): readonly LakeDocument[] {
    this.#types ??= this.#group(({_type}) => [_type])
    return this.#types.get(type) ?? []
  }

  withSlug(slug: string): readonly LakeDocument[] {
    this.#slugs ??= this.#group(slugsOf)
    return this.#slugs.get(slug) ?? []
  }

  referring(id: string): readonly LakeDocument[] {
    this.#referring ??= this.#group(referredBy)
    return this.#referring.get(id) ?? []
  }

  #group(keysOf: (document: LakeDocument) => Iterable<string>): Map<string, LakeDocument[]> {
    const groups = new Map<string, LakeDocument[]>()
    for (const document of this.byId.values()) {
      for (const key of keysOf(document)) {
        const group = groups.get(key)
        if (group) group.push(document)
        else groups.set(key, [document])
      }
    }
    return groups
  }
}

/** The value of `slug.current`, as a list of one or none. */
export function slugsOf({slug}: LakeDocument): string[] {
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return []
  return typeof slug.current === 'string' ? [slug.current] : []
}

export function referredBy(document: LakeDocument): Set<string> {
  const {strong, weak, foreign} = referencesOf(document)
  return new Set([...strong, ...weak, ...foreign])
}

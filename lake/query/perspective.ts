/** `raw`, `published`, or a stack of layers, topmost first: release names and `drafts`. */
export type Perspective = 'raw' | 'published' | string[]

/** The `perspective` parameter: a name, a comma list, or several values. @throws {TypeError}. */
export function parsePerspective(text: string | readonly string[]): Perspective {
  const names = [text].flat().flatMap((part) => part.split(','))
  const layers = names
    .map((name) => name.trim())
    .map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  for (const layer of layers) {
    if (!/^[a-zA-Z0-9_-]{1,128}$/.test(layer))
      throw new TypeError(
        `invalid perspective "${layer}": use raw, published, drafts or release names`,
      )
  }
  const [first = '', ...rest] = layers
  if (layers.includes('raw')) {
    if (rest.length) throw new TypeError('perspective "raw" cannot be combined with others')
    return 'raw'
  }
  if (first === 'published' && !rest.length) return 'published'
  const published = layers.indexOf('published')
  if (published >= 0 && published < layers.length - 1)
    throw new TypeError('perspective "published" must come last in a stack')
  return layers
}

/** The published id of a draft or version: `drafts.a`, `versions.r1.a` and `a` → `a`. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (!id.startsWith('versions.')) return id
  const end = id.indexOf('.', 'versions.'.length)
  return end < 0 ? id : id.slice(end + 1)
}

/** The ids to look for a document under in a stack, topmost first. */
export function idsInStack(id: string, stack: readonly string[]): string[] {
  const layers = stack.includes('published') ? stack : [...stack, 'published']
  return layers.map((layer) => {
    if (layer === 'published') return id
    return layer === 'drafts' ? `drafts.${id}` : `versions.${layer}.${id}`
  })
}

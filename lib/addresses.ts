import {contentTypes, isArticleType} from './content-types'

/** What must be known of a document to link to it; `slug` is empty until an editor has made it. */
export interface Addressable {
  _type: string
  slug: string
}

const profileSections: Record<string, string> = {person: 'people', topic: 'topics'}

/** Path of a document's page, or undefined where it has none yet: link text then stays plain. */
export function pathOf(document: Addressable | null | undefined): string | undefined {
  if (!document?.slug) return undefined
  const section = isArticleType(document._type)
    ? contentTypes[document._type].section
    : profileSections[document._type]
  return section && `/${section}/${encodeURIComponent(document.slug)}`
}

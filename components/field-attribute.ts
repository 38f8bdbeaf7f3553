import {createDataAttribute, stegaClean} from 'next-sanity'

interface Document {
  _id: string
  _type: string
}

/**
 * The `data-sanity` attribute of what shows a field in a preview where no string can carry stega
 * characters: a press on it opens the field in the Studio.
 */
export const fieldAttribute = ({_id, _type}: Document, path: string) =>
  createDataAttribute({baseUrl: '/studio', id: _id, type: _type, path}).toString()

/**
 * `fieldAttribute` in a preview, undefined for readers. Dates get no stega characters: that it is a
 * preview shows in other words of the document.
 */
export const previewField = (
  document: Document,
  words: string,
  path: string,
): string | undefined => (stegaClean(words) === words ? undefined : fieldAttribute(document, path))

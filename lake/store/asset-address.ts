import type {LakeDocument} from '../documents/documents.ts'

/** An asset document with its URL at this lake, whatever the port was at its upload. */
export function withAddress(document: LakeDocument, url: string): LakeDocument {
  const asset = document._type === 'sanity.imageAsset' || document._type === 'sanity.fileAsset'
  return asset && typeof document.path === 'string'
    ? {...document, url: `${url}/${document.path}`}
    : document
}

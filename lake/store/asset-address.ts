import type {LakeDocument} from '../documents/documents.ts'

/** An asset says where it is to be had: here, whatever the port was when it was uploaded. */
export function withAddress(document: LakeDocument, url: string): LakeDocument {
  const asset = document._type === 'sanity.imageAsset' || document._type === 'sanity.fileAsset'
  return asset && typeof document.path === 'string'
    ? {...document, url: `${url}/${document.path}`}
    : document
}

import {detailFields, type AssetDetails} from './asset-details.ts'
import type {StoredFile} from './asset-files.ts'
import {address, fileId, type AssetPlace} from './asset-names.ts'
import {mimeTypeOf} from './file-types.ts'

/** The fields of a `sanity.fileAsset`; the file's name decides the type before `contentType`. */
export function describeFile(
  file: StoredFile,
  {contentType, place, ...details}: AssetDetails & {contentType?: string; place: AssetPlace},
) {
  const {extension, mimeType} = mimeTypeOf(details.filename, contentType)
  return {
    _id: fileId({sha1: file.sha1, extension}),
    _type: 'sanity.fileAsset' as const,
    assetId: file.sha1,
    sha1hash: file.sha1,
    extension,
    mimeType,
    size: file.size,
    ...address('files', place, `${file.sha1}.${extension}`),
    ...detailFields(details),
  }
}

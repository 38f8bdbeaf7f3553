import {isObject} from '../../documents/json.ts'
import type {Action} from './action.ts'
import {
  copyAs,
  documentField,
  draftIdField,
  existing,
  publishedIdField,
  refuseExisting,
} from './action-fields.ts'
import {patchDocument} from '../mutations.ts'
import {invalid} from '../../errors/write-errors.ts'

/** Creates a draft or version of a document that is not published yet. */
export const createDocument: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const document = documentField(action, 'attributes')
  draftIdField(document, '_id', publishedId)
  const {ifExists = 'fail'} = action
  if (ifExists !== 'fail' && ifExists !== 'ignore')
    throw invalid('ifExists takes "fail" or "ignore"')
  if (ifExists === 'ignore' && (writes.get(document._id) || writes.get(publishedId))) return
  refuseExisting(writes, publishedId)
  refuseExisting(writes, document._id)
  writes.put(document, {create: document})
}

/** Patches a draft, which is first copied from the published document if there is none. */
export const editDocument: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const draftId = draftIdField(action, 'draftId', publishedId)
  const {patch} = action
  if (!isObject(patch)) throw invalid('document.edit needs a patch')
  if (!writes.get(draftId)) {
    const draft = copyAs(existing(writes, publishedId), draftId)
    writes.put(draft, {create: draft})
  }
  // Also when the patch changes nothing: the Studio waits for the transaction that it asked for.
  patchDocument(draftId, patch, {writes, autoGenerateArrayKeys: false})
}

export const replaceDraft: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const document = documentField(action, 'attributes')
  draftIdField(document, '_id', publishedId)
  writes.put(document, {createOrReplace: document})
}

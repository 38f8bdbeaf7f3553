import {entryOf, isObject, textOf} from '../../documents/json.ts'
import type {Action} from './action.ts'
import {createDocument, editDocument, replaceDraft} from './edit-actions.ts'
import {
  deleteDocument,
  discardDraft,
  publishDocument,
  unpublishDocument,
} from './publish-actions.ts'
import {
  archiveRelease,
  deleteRelease,
  scheduleRelease,
  unarchiveRelease,
  unscheduleRelease,
} from './release-actions.ts'
import {createRelease, editRelease, importRelease} from './release-metadata.ts'
import {publishRelease} from './release-publish.ts'
import {createVersion, discardVersion, replaceVersion, unpublishVersion} from './version-actions.ts'
import {actionNotImplemented, invalid, purgeNotImplemented} from '../../errors/write-errors.ts'
import type {WriteSet} from '../write-set.ts'

const releaseActions: Record<string, Action> = {
  'release.create': createRelease,
  'release.edit': editRelease,
  'release.import': importRelease,
  'release.schedule': scheduleRelease,
  'release.unschedule': unscheduleRelease,
  'release.publish': publishRelease,
  'release.archive': archiveRelease,
  'release.unarchive': unarchiveRelease,
  'release.delete': deleteRelease,
}

const actions: Record<string, Action> = {
  'document.create': createDocument,
  'document.edit': editDocument,
  'document.replaceDraft': replaceDraft,
  'document.publish': publishDocument,
  'document.unpublish': unpublishDocument,
  'document.discard': discardDraft,
  'document.delete': deleteDocument,
  'document.version.create': createVersion,
  'document.version.replace': replaceVersion,
  'document.version.discard': discardVersion,
  'document.version.unpublish': unpublishVersion,
}

export function actionTypeOf(action: unknown): string {
  return (isObject(action) && textOf(action.actionType)) || ''
}

/** Runs one action of a request. @throws WriteError when it is refused; 501 when unknown. */
export function applyAction(action: unknown, writes: WriteSet): void {
  const type = actionTypeOf(action)
  if (!isObject(action) || !type.startsWith('sanity.action.')) {
    throw invalid('An action needs an actionType such as "sanity.action.document.publish"')
  }
  if (action.purge === true) {
    throw purgeNotImplemented(type)
  }
  const name = type.slice('sanity.action.'.length)
  const performRelease = entryOf(releaseActions, name)
  if (performRelease) return writes.unlocked(() => performRelease(action, writes))
  const perform = entryOf(actions, name)
  if (!perform) throw actionNotImplemented(type)
  perform(action, writes)
}

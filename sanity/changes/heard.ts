import type {WebhookChange} from '@/lib/changes/webhook-change'

declare global {
  /**
   * On the global object, because a bundler may load this file once for pages and once for routes.
   */
  var changesHeard: Map<string, string> | undefined
}

const most = 10_000

const heard = () => (globalThis.changesHeard ??= new Map())

const stateOf = ({operation, _rev}: WebhookChange) =>
  operation === 'delete' ? 'gone' : (_rev ?? '')

/** Records a change that a webhook reported, so that the poll does not report it again. */
export function noteHeard(change: WebhookChange) {
  const changes = heard()
  changes.delete(change._id)
  changes.set(change._id, stateOf(change))
  const [oldest] = changes.keys()
  if (changes.size > most && oldest !== undefined) changes.delete(oldest)
}

/** Whether a webhook has reported this very change already. */
export const isHeard = (change: WebhookChange) => heard().get(change._id) === stateOf(change)

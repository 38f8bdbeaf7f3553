import type {Change} from './cache-tags'
import {currentSlug} from '../addresses/current-slug'

export interface WebhookChange extends Change {
  operation: 'create' | 'update' | 'delete' | 'reconcile'
  _rev?: string
}

const operations = ['create', 'update', 'delete', 'reconcile'] as const

/**
 * Parses a webhook body with our projection: `{_id, _type, slug, "slugBefore":
 * before().slug.current, "operation": delta::operation()}`. Returns undefined for anything else.
 */
export function readChange(body: string): WebhookChange | undefined {
  const value = parse(body)
  if (typeof value !== 'object' || value === null) return undefined
  const {_id, _type, _rev, slug, slugBefore, operation} = value as Record<string, unknown>
  if (typeof _type !== 'string') return undefined
  if (typeof _id !== 'string' && _type !== '*') return undefined
  return {
    _id: String(_id ?? ''),
    _type,
    slug: currentSlug(slug) || undefined,
    ...(typeof slugBefore === 'string' ? {slugBefore} : {}),
    ...(typeof _rev === 'string' ? {_rev} : {}),
    operation: operations.find((known) => known === operation) ?? 'update',
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

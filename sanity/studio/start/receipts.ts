import type {Receipt} from '../publishing/await-page'

const key = 'casebook.receipts'

/** More than the start page shows. */
const mostKept = 30

/** How long it took until readers saw a published revision. */
export interface KeptReceipt {
  /** Revision of the published document. */
  revision: string
  /** Milliseconds from the press; null if they did not see it while the Studio looked. */
  liveAfterMs: number | null
}

/** Keeps a receipt in this browser, for the start page: nobody else measured it. */
export function keepReceipt(revision: string, {liveAfterMs}: Receipt): void {
  const others = keptReceipts().filter((receipt) => receipt.revision !== revision)
  const kept = [{revision, liveAfterMs: liveAfterMs ?? null}, ...others].slice(0, mostKept)
  try {
    localStorage.setItem(key, JSON.stringify(kept))
    // A browser tells other tabs only.
    window.dispatchEvent(new StorageEvent('storage', {key}))
  } catch {
    // A browser that keeps nothing: the toast has told the seconds already.
  }
}

/** The receipts kept in this browser, the newest first. */
export function keptReceipts(): KeptReceipt[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isReceipt) : []
  } catch {
    return []
  }
}

/** Calls back when a receipt is kept, in any tab; the returned function unsubscribes. */
export function watchReceipts(onChange: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key) onChange()
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

function isReceipt(value: unknown): value is KeptReceipt {
  const {revision, liveAfterMs} = Object(value)
  return typeof revision === 'string' && (liveAfterMs === null || typeof liveAfterMs === 'number')
}

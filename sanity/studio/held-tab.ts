const reasons = new Set<object>()

/** Has the browser ask before the tab is closed, as long as there is a reason for that. */
export function holdTab(reason: object, isHeld: boolean): void {
  if (isHeld) reasons.add(reason)
  else reasons.delete(reason)
}

/** Has the browser ask before the tab is closed, until some work is done. */
export async function holdTabDuring<Result>(work: Promise<Result>): Promise<Result> {
  holdTab(work, true)
  try {
    return await work
  } finally {
    holdTab(work, false)
  }
}

/**
 * Asks before the tab is closed over work. To be called before the Studio begins: a window calls its
 * listeners in the order in which they came, and the Studio takes this event for the end. It ends its
 * presence, and fails if the tab then stays without a connection.
 */
export function askBeforeClosing(): void {
  if (!globalThis.window) return
  window.addEventListener('beforeunload', (event) => {
    if (reasons.size === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
}

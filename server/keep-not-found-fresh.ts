const everyMs = 60_000

/**
 * Requests the not-found page from time to time. The page cache reads it for all missing addresses,
 * but nobody opens its own address, so it would never be revalidated.
 */
export function keepNotFoundFresh(port: number) {
  const ask = () => fetch(`http://localhost:${port}/_not-found`).catch(() => undefined)
  setInterval(ask, everyMs).unref()
}

const everyMs = 60_000

/**
 * Nobody opens the page for what is not there at its own address, from where the page cache takes it
 * for all others: it would stay as it was built, whatever changes in its header.
 */
export function keepNotFoundFresh(port: number) {
  const ask = () => fetch(`http://localhost:${port}/_not-found`).catch(() => undefined)
  setInterval(ask, everyMs).unref()
}

export interface ServerSettings {
  host: string
  port: number
  /** Where metrics are served, on this machine only; undefined for nowhere. */
  metricsPort: number | undefined
  /** How long the server still takes requests after it was told to stop, so that whoever sends them hears of it first. */
  drainMs: number
  /** How often the site looks for changes that no webhook told. */
  pollMs: number
  /** Longer than the front keeps a connection idle, so that none is closed under a request. */
  keepAliveMs: number
}

/** @throws naming the variable that is wrong */
export function readServerSettings(env: Record<string, string | undefined>): ServerSettings {
  const number = (name: string, fallback: number, highest: number) => {
    const text = env[name] || String(fallback)
    if (/^\d+$/.test(text) && Number(text) <= highest) return Number(text)
    throw new Error(`${name} is "${text}": give it a whole number up to ${highest}.`)
  }
  return {
    host: env.SITE_HOST || '127.0.0.1',
    port: number('PORT', 3000, 65535),
    metricsPort: number('METRICS_PORT', 0, 65535) || undefined,
    drainMs: number('DRAIN_SECONDS', 0, 600) * 1000,
    pollMs: (number('POLL_SECONDS', 60, 86_400) || 60) * 1000,
    keepAliveMs: 65_000,
  }
}

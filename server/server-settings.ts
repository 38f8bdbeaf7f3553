export interface ServerSettings {
  host: string
  port: number
  /** Port of the metrics, on loopback; undefined for none. */
  metricsPort: number | undefined
  /**
   * Time for which requests are still accepted after a signal, so that load balancers notice first.
   */
  drainMs: number
  /** Interval of the poll for changes that no webhook reported. */
  pollMs: number
  /** Longer than the front keeps a connection idle, so that none is closed during a request. */
  keepAliveMs: number
}

/** The server's settings from the environment. @throws naming the variable that is wrong */
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

import {createServer, type Server} from 'node:http'
import {collectDefaultMetrics, register} from 'prom-client'
import {gauge} from '../cache/metrics.ts'
import type {ServerSettings} from './server-settings.ts'

/** Serves metrics in Prometheus' text format, on a loopback port. */
export function startMetrics({metricsPort}: ServerSettings): Server | undefined {
  if (!metricsPort) return undefined
  collectDefaultMetrics()
  const state = () => globalThis.lastGoodOfSite?.lastGoodState()
  gauge(
    'site_lake_requests',
    'Requests to the lake for what readers see, retries included.',
    () => state()?.requests ?? 0,
  )
  gauge('site_lake_breaker_open', 'Whether questions to the lake are held back.', () =>
    state()?.breaker === 'open' ? 1 : 0,
  )
  gauge(
    'site_last_good_served',
    'Questions that the lake failed, answered from before.',
    () => state()?.lastGoodServed ?? 0,
  )
  gauge(
    'site_last_good_missing',
    'Questions that the lake failed, and nobody knew the answer.',
    () => state()?.lastGoodMissing ?? 0,
  )
  const server = createServer((_, response) => {
    register.metrics().then(
      (text) => response.writeHead(200, {'content-type': register.contentType}).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  return server.listen(metricsPort, '127.0.0.1')
}

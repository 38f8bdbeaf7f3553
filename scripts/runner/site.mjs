import {createHmac} from 'node:crypto'
import path from 'node:path'
import {untilAnswering} from './answering.mjs'
import {readVariables} from './dotenv.mjs'
import {Failure} from './failure.mjs'
import {usualGraceMs} from './processes.mjs'
import {node, packageFile, root} from './project.mjs'

export const next = [node, packageFile('next/dist/bin/next')]

/**
 * The production server: Next.js within server/main.ts. V8 lets garbage grow to several times what
 * is in use where a machine has memory to spare; collected sooner, the site holds less than half.
 */
const server = [
  node,
  '--disable-warning=ExperimentalWarning',
  '--heap-growing-percent=30',
  '--max-semi-space-size=8',
  'server/main.ts',
]

/**
 * For glibc, whose heaps for each thread keep what was freed: with two, and pages outside of them,
 * the site holds half as much after 3,000 pages were made. Other C libraries ignore them.
 */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '32768',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/**
 * Node reads next.config.ts itself, as with `next build --experimental-next-config-strip-types`:
 * else the site holds a compiler for it, of 23 MB.
 */
const configReader = {__NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true'}

/**
 * The environment of Next.js. Unused names are set to empty strings, so that Next.js does not read
 * them from `.env`.
 *
 * @param {ReturnType<import('./environment.mjs').readSettings>} settings
 * @param {Awaited<ReturnType<import('./content.mjs').openContent>>} content
 */
export function siteEnvironment(settings, {lake, secrets}) {
  return {
    ...allocator,
    ...configReader,
    ...process.env,
    ...operatorsChoices(),
    NEXT_TELEMETRY_DISABLED: '1',
    PREVIEW_LINK_KEY: secrets.previewLinks?.key ?? '',
    PORT: String(settings.port),
    SANITY_API_HOST: lake?.url ?? settings.hosted?.apiHost ?? '',
    SANITY_API_READ_TOKEN: secrets.readToken,
    SANITY_API_WRITE_TOKEN: secrets.previewLinks?.writeToken ?? '',
    SANITY_DATASET: settings.dataset,
    SANITY_PROJECT_ID: settings.hosted?.projectId ?? '',
    SANITY_WEBHOOK_SECRET: secrets.webhookSecret,
    SITE_CACHE_DIR: path.join(settings.dataDir, 'site'),
    SITE_URL: settings.siteUrl,
    STUDIO_STREAM_ORIGINS: lake?.streamOrigins.join(',') ?? '',
  }
}

/** Settings of the server itself in `.env`, which Next.js loads too late for it. */
function operatorsChoices() {
  const variables = readVariables(root, process.env)
  const names = [
    'METRICS_PORT',
    'DRAIN_SECONDS',
    'FRONT_CACHE_DIR',
    'READER_SCRIPTS',
    'POLL_SECONDS',
    'INDEXNOW_KEY',
    'INDEXNOW_URL',
  ]
  return Object.fromEntries(names.map((name) => [name, variables[name] ?? '']))
}

/**
 * Starts the built site, or with `studioOrigin` its development server, and waits for a response.
 *
 * @param {(line: string) => void} onLine gets its output once it runs, and before that its errors
 * @param {{studioOrigin?: string}} [options] where `sanity dev` serves the Studio
 */
export async function startSite(processes, settings, content, onLine, {studioOrigin} = {}) {
  const place = ['--port', String(settings.port), '--hostname', settings.siteHost]
  const command = studioOrigin ? [...next, 'dev', ...place] : server
  const env = {
    ...siteEnvironment(settings, content),
    STUDIO_DEV_ORIGIN: studioOrigin ?? '',
    SITE_HOST: settings.siteHost,
    NODE_ENV: studioOrigin ? 'development' : 'production',
  }
  let started = false
  const part = processes.start('site', command, {
    env,
    // The server drains when this process is gone, however it ended.
    ipc: !studioOrigin,
    graceMs: usualGraceMs + (Number(env.DRAIN_SECONDS) || 0) * 1000,
    onLine: (line, isError) => {
      // Its startup message repeats addresses that ours prints.
      if (started || isError) onLine(line)
    },
  })
  await untilAnswering(part, `http://localhost:${settings.port}/`)
  started = true
  return part
}

/** Invalidates everything on the site, as its lake may have changed while it was not running. */
export async function reconcile(settings, {webhookSecret}) {
  const body = JSON.stringify({_type: '*', operation: 'reconcile'})
  const response = await fetch(`http://localhost:${settings.port}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': sign(body, Date.now(), webhookSecret),
    },
    body,
  })
  if (!response.ok)
    throw new Failure(
      `The site refused to look for changes (HTTP ${response.status}): ${await response.text()}`,
    )
}

/** Sanity's webhook signature: HMAC-SHA256 of `<ms>.<body>`, as `@sanity/webhook` computes it. */
export function sign(body, timestamp, secret) {
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
  return `t=${timestamp},v1=${digest}`
}

import {createHmac} from 'node:crypto'
import {untilAnswering} from './answering.mjs'
import {Failure} from './failure.mjs'
import {node, packageFile} from './project.mjs'

export const next = [node, packageFile('next/dist/bin/next')]

/**
 * What Next is told. Names that are not in use are given empty rather than left out, so that Next
 * does not take them from `.env` instead.
 *
 * @param {ReturnType<import('./environment.mjs').readSettings>} settings
 * @param {Awaited<ReturnType<import('./content.mjs').openContent>>} content
 */
export function siteEnvironment(settings, {lake, secrets}) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    SANITY_API_HOST: lake?.url ?? settings.hosted?.apiHost ?? '',
    SANITY_API_READ_TOKEN: secrets.readToken,
    SANITY_DATASET: settings.dataset,
    SANITY_PROJECT_ID: settings.hosted?.projectId ?? '',
    SANITY_WEBHOOK_SECRET: secrets.webhookSecret,
    SITE_URL: settings.siteUrl,
    STUDIO_STREAM_ORIGINS: lake?.streamOrigins.join(',') ?? '',
  }
}

/**
 * Starts the built site, or with `studioOrigin` its development server, and waits for an answer.
 *
 * @param {(line: string) => void} onLine gets what it prints once it runs
 * @param {{studioOrigin?: string}} [options] where `sanity dev` serves the Studio
 */
export async function startSite(processes, settings, content, onLine, {studioOrigin} = {}) {
  const env = {...siteEnvironment(settings, content), STUDIO_DEV_ORIGIN: studioOrigin ?? ''}
  const place = ['--port', String(settings.port), '--hostname', settings.siteHost]
  const command = [...next, studioOrigin ? 'dev' : 'start', ...place]
  let started = false
  const part = processes.start('site', command, {
    env,
    onLine: (line) => {
      // Its greeting names addresses that ours makes superfluous.
      if (started) onLine(line)
    },
  })
  await untilAnswering(part, `http://localhost:${settings.port}/`)
  started = true
  return part
}

/** Tells the site, as the lake would, that anything may have changed while it was not running. */
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

/** Sanity's webhook signature: HMAC-SHA256 over `<ms>.<body>`, as `@sanity/webhook` computes it. */
export function sign(body, timestamp, secret) {
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url')
  return `t=${timestamp},v1=${digest}`
}

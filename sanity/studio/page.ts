import type {StudioEnvironment} from './environment'

const hosted = ['https://*.sanity.io', 'wss://*.sanity.io', 'https://*.sanity-cdn.com']

/**
 * The Studio validates fields in requestIdleCallback. Without a graphics card, a browser is never
 * idle while anything animates, so a validation runs after this time at the latest.
 */
const checkedWithinMs = 100
const idleInTime = `{
  const {requestIdleCallback: whenIdle} = window
  if (whenIdle)
    window.requestIdleCallback = (task, options) =>
      whenIdle.call(window, task, {timeout: ${checkedWithinMs}, ...options})
}`

/** The built Studio's page with the lake's settings inserted, which `studioEnvironment()` reads. */
export function studioPage(html: string, environment: StudioEnvironment): string {
  const json = JSON.stringify(environment).replaceAll('<', '\\u003c')
  const script = `<script type="application/json" id="studio-environment">${json}</script>`
  const page = html
    .replace('<head>', `<head><script>${idleInTime}</script>${script}`)
    // The build leaves its base path out of icon URLs.
    .replaceAll('href="/static/', 'href="/studio/static/')
    // Fonts of the build's error page, from Sanity's servers; system fonts replace them.
    .replace(/@font-face\s*{[^}]*studio-static\.sanity\.io[^}]*}/g, '')
  // The bridge script connects a Studio to Sanity's dashboard, which a local lake does not have.
  return environment.apiHost ? page.replace(/<script[^>]+\/bridge\.js[^>]*><\/script>/g, '') : page
}

/**
 * The Studio's Content-Security-Policy: itself, its lake, and Sanity's services if it is hosted.
 */
export function studioPolicy({apiHost, streamOrigins}: StudioEnvironment): string {
  const lake = apiHost ? [apiHost, ...streamOrigins, apiHost.replace(/^http/, 'ws')] : hosted
  const pictures = apiHost
    ? [apiHost]
    : ['https://cdn.sanity.io', 'https://*.googleusercontent.com']
  const scripts = apiHost ? [] : ['https://core.sanity-cdn.com', 'https://sanity-cdn.com']
  return [
    `default-src 'self'`,
    `script-src 'self' 'unsafe-inline' ${scripts.join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${pictures.join(' ')}`,
    `media-src 'self' blob: ${pictures.join(' ')}`,
    `font-src 'self' data: ${apiHost ? '' : 'https://*.sanity.io'}`,
    `connect-src 'self' ${lake.join(' ')}`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ')
}

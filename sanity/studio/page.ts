import type {StudioEnvironment} from './environment'

const hosted = ['https://*.sanity.io', 'wss://*.sanity.io', 'https://*.sanity-cdn.com']

/**
 * The Studio checks each field in the browser's idle time. Where a machine paints without a graphics
 * card, there is none for as long as anything moves, so each check gets its turn after this long.
 */
const checkedWithinMs = 100
const idleInTime = `{
  const {requestIdleCallback: whenIdle} = window
  if (whenIdle)
    window.requestIdleCallback = (task, options) =>
      whenIdle.call(window, task, {timeout: ${checkedWithinMs}, ...options})
}`

/** The built Studio's page with the lake's address put in, where `studioEnvironment()` reads it. */
export function studioPage(html: string, environment: StudioEnvironment): string {
  const json = JSON.stringify(environment).replaceAll('<', '\\u003c')
  const script = `<script type="application/json" id="studio-environment">${json}</script>`
  const page = html
    .replace('<head>', `<head><script>${idleInTime}</script>${script}`)
    // The build forgets its base path in the addresses of its icons.
    .replaceAll('href="/static/', 'href="/studio/static/')
    // Fonts of the build's error page, from a host of Sanity's; system fonts stand in.
    .replace(/@font-face\s*{[^}]*studio-static\.sanity\.io[^}]*}/g, '')
  // The bridge connects a Studio to Sanity's dashboard; a lake of one's own has none.
  return environment.apiHost ? page.replace(/<script[^>]+\/bridge\.js[^>]*><\/script>/g, '') : page
}

/** What the Studio may load and contact: itself, its lake, and Sanity's services when it is hosted. */
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

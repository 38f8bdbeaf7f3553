import type {ServerResponse} from 'node:http'

/**
 * Limits how long nginx may serve its copy of a page without revalidating: until the end of this
 * second, and not at all if Next serves a stale page while its successor renders. Otherwise nginx
 * counts in whole seconds, and a change might take two of them.
 * https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_valid
 */
export function limitFrontFreshness(response: ServerResponse, now = Date.now) {
  const {writeHead} = response
  response.writeHead = (...args: unknown[]) => {
    const state = response.getHeader('x-nextjs-cache')
    const until = state === 'STALE' ? 1 : Math.floor(now() / 1000)
    if (state) response.setHeader('x-accel-expires', `@${until}`)
    return Reflect.apply(writeHead, response, args)
  }
}

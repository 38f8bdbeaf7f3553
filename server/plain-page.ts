import type {ServerResponse} from 'node:http'
import {hashOf} from '../cache/content-security-policy.ts'

interface PlainPage {
  status: number
  title: string
  /** HTML below the title. */
  body: string
  headers?: Record<string, string>
}

/** Headers and HTML of a small, uncacheable page that this server sends instead of the site. */
export function plainPage({status, title, body, headers}: PlainPage) {
  const html = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
${body}
`
  return {
    status,
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(html)),
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src ${hashOf(style)}`,
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  }
}

export function sendPlainPage(response: ServerResponse, page: PlainPage) {
  const {status, html, headers} = plainPage(page)
  response.writeHead(status, headers)
  response.end(html)
}

const style = `:root { color-scheme: light dark } body { font: 1.125rem/1.6 Georgia, serif; max-width: 38rem; margin: 15vh auto; padding: 0 1.25rem } h1 { line-height: 1.2 } input, button { font: inherit; padding: 0.4rem 0.75rem; max-width: 100% }`

/** Where next.config.ts sends calls of Server Actions by readers: public pages have none. */
export function POST() {
  return new Response('Public pages take no actions.', {status: 405, headers: {allow: 'GET, HEAD'}})
}

/** Refuses Server Actions called by readers, which next.config.ts rewrites to here. */
export function POST() {
  return new Response('Public pages take no actions.', {status: 405, headers: {allow: 'GET, HEAD'}})
}

import {cacheOf, savedPath} from './kept-copies'
import {filesOfPage, isSamePicture} from './files-of-page'

// A service worker for one page, whose path is its scope: it keeps a copy of it, and shows that
// while the network fails. Whatever the network answers comes first, errors too.

interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface AskingEvent extends LastingEvent {
  request: Request
  respondWith(response: Promise<Response>): void
}

interface WorkerScope {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install', listen: () => void): void
  addEventListener(type: 'message', listen: (event: LastingEvent & MessageEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: AskingEvent) => void): void
}

// The types of pages and of workers exclude each other.
const worker = globalThis as unknown as WorkerScope
const path = new URL(worker.registration.scope).pathname
const keptOnHeader = 'kept-on'

worker.addEventListener('install', () => {
  void worker.skipWaiting()
})

worker.addEventListener('message', (event) => {
  const kept = keep().then(
    () => true,
    async () => {
      if (!(await copyOf(path))) await caches.delete(cacheOf(path))
      return false
    },
  )
  event.waitUntil(kept.then((isKept) => event.ports[0]?.postMessage(isKept)))
})

worker.addEventListener('fetch', (event) => {
  const {method, mode, destination, url} = event.request
  if (method !== 'GET') return
  if (mode === 'navigate') {
    // Not in a frame: there the Studio shows drafts.
    if (destination === 'document' && new URL(url).pathname === path)
      event.respondWith(pageFor(event))
  } else if (/^(image|font|script)$/.test(destination) && isAllowed(url))
    event.respondWith(fileFor(event.request))
})

/** Whether the worker's own policy (next.config.ts) lets it fetch an address: ours, or a picture of the lake. */
const isAllowed = (url: string) =>
  [location.origin, 'https://cdn.sanity.io'].includes(new URL(url).origin)

async function pageFor(event: AskingEvent): Promise<Response> {
  try {
    // Asks the network, whatever the browser's own cache would do: what it may show while it asks.
    const response = await fetch(event.request, {cache: 'no-cache'})
    event.waitUntil(follow(response.status))
    return response
  } catch (error) {
    const copy = await copyOf(path)
    if (!copy) throw error
    return path === savedPath ? copy : withNotice(copy)
  }
}

async function fileFor(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const copy = await copyOf(request.url)
    if (!copy) throw error
    return copy
  }
}

/** Brings the copy up to date with what a reader has just been shown; drops it with a withdrawn piece. */
async function follow(status: number): Promise<void> {
  if (!(await caches.has(cacheOf(path)))) return
  if (status === 404 || status === 410) await caches.delete(cacheOf(path))
  // The copy that is there stays, if this one cannot be had whole.
  else if (status < 300) await keep().catch(() => {})
}

/** Stores the page and its files, the page last: it is there only with all that it needs. */
async function keep(): Promise<void> {
  // Without cookies, so that no draft of an editor is kept.
  const page = await fetch(path, {credentials: 'omit', cache: 'no-cache'})
  if (!page.ok || page.redirected) throw new Error(`${path} is not there.`)
  const html = await page.text()
  const wanted = filesOfPage(html)
    .map((file) => new URL(file, page.url).href)
    .filter(isAllowed)
  const cache = await caches.open(cacheOf(path))
  const had = new Set((await cache.keys()).map(({url}) => url))
  await Promise.all(
    wanted.map(async (url) => {
      if (had.has(url)) return
      // As a browser asks for pictures.
      const file = await fetch(url, {
        credentials: 'omit',
        headers: {accept: 'image/avif,image/webp,*/*'},
      })
      if (file.ok) await cache.put(url, file)
    }),
  )
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.headers.get('content-security-policy') ?? "default-src 'none'",
    [keptOnHeader]: new Date().toISOString(),
  }
  await cache.put(path, new Response(html, {headers}))
  const needed = new Set([...wanted, page.url])
  for (const {url} of await cache.keys()) if (!needed.has(url)) await cache.delete(url)
}

async function copyOf(address: string): Promise<Response | undefined> {
  if (!(await caches.has(cacheOf(path)))) return undefined
  const cache = await caches.open(cacheOf(path))
  const exact = await cache.match(address, {ignoreVary: true})
  if (exact) return exact
  const {href} = new URL(address, worker.registration.scope)
  const similar = (await cache.keys()).find(({url}) => isSamePicture(url, href))
  return similar && cache.match(similar, {ignoreVary: true})
}

/** The copy of a piece, which says first that it is one: what was corrected since is not in it. */
async function withNotice(copy: Response): Promise<Response> {
  const keptOn = new Date(copy.headers.get(keptOnHeader) ?? 0)
  const day = keptOn.toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'})
  const html = await copy.text()
  // The page's own names of classes, which are short.
  const [pattern = ''] = /<span[^>]* data-copy-notice=""[^>]*>/.exec(html) ?? []
  const [looks = ''] = / class="[^"]*"/.exec(pattern) ?? []
  const notice = `<p role="status"${looks}><strong>No network.</strong> This is the copy that you kept on this device, as the piece stood on ${day}. What was corrected since then is not in it.</p>`
  const shown = html.replace(/<main\b[^>]*>/, (start) => start + notice)
  return new Response(shown, {headers: copy.headers})
}

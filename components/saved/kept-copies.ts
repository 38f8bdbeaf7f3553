// In a browser: copies of pages for reading without a network. kept-copies.worker.ts makes and serves
// them. Each page has a registration of its own, whose scope is its path, so that no other page of the
// site passes a service worker.

import {savedPlace} from '@/lib/addresses/places'

export const savedPath = savedPlace.path

/** Name of the cache with the copy of a page and of its files. */
export const cacheOf = (path: string) => `kept ${path}`

/** Keeps a copy of a page, and of the list; false where the browser does not allow it or is full. */
export async function keepCopy(path: string): Promise<boolean> {
  try {
    const [isKept] = await Promise.all([path, savedPath].map(copy))
    return isKept === true
  } catch {
    return false
  }
}

async function copy(path: string): Promise<unknown> {
  const worker = await started(path)
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel()
    port1.addEventListener('message', ({data}) => resolve(data))
    port1.start()
    worker.postMessage('keep', [port2])
  })
}

async function started(path: string): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register('/kept-copies.js', {
    scope: path,
    updateViaCache: 'none',
  })
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) throw new Error('The browser has no worker for it.')
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker)
      if (worker.state === 'redundant') reject(new Error('The worker did not start.'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Removes the copy of a page, and with the last one what keeps the list. */
export async function removeCopy(path: string, isLast: boolean): Promise<void> {
  for (const each of isLast ? [path, savedPath] : [path]) {
    await window.caches?.delete(cacheOf(each))
    // Of another path, if that contains it: `/guides/a` is also found for `/guides/a-b`.
    const registration = await navigator.serviceWorker?.getRegistration(each)
    if (registration && new URL(registration.scope).pathname === each)
      await registration.unregister()
  }
}

/** Whether a page can be read without a network. */
export async function hasCopy(path: string): Promise<boolean> {
  return (await window.caches?.has(cacheOf(path))) ?? false
}

// Before Next.js replaces it by one that complains when a page that is prerendered asks for the time.
const {now} = Date

/**
 * Next.js dates invalidations by `Date`, and compares them with `performance`, whose clock stands
 * still while a machine sleeps. After a night, what is withdrawn would be shown for as long as that
 * night was. So `performance` gets to tell the time of `Date`.
 */
export function keepOneClock() {
  Object.defineProperty(performance, 'timeOrigin', {
    get: () => now() - performance.now(),
    configurable: true,
  })
}

import type {NextConfig} from 'next'

const studioDevOrigin = process.env.STUDIO_DEV_ORIGIN

const studioInDevelopment = studioDevOrigin
  ? [
      // With the slash that Vite wants at the root of the Studio.
      {source: '/studio', destination: `${studioDevOrigin}/studio/`},
      {source: '/studio/:path*', destination: `${studioDevOrigin}/studio/:path*`},
    ]
  : []

// next-sanity's live preview brings Server Actions that drop cached pages. Only previews need them.
const actionsOfReaders = [
  {
    source: '/:path*',
    has: [{type: 'header' as const, key: 'next-action'}],
    missing: [{type: 'cookie' as const, key: '__prerender_bypass'}],
    destination: '/api/refused',
  },
]

/** What holds for every answer; pages of readers carry a policy of their own, see cache/. */
const headersOfAll = [
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
  {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
]

/** The address is the secret: kept nowhere, told to nobody. */
const headersOfPreviews = [
  {key: 'Cache-Control', value: 'private, no-store'},
  {key: 'Referrer-Policy', value: 'no-referrer'},
  {key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive'},
]

const nextConfig: NextConfig = {
  // Pages are finalised before they are kept. In development React stays, and nothing is kept.
  // PAGE_CACHE=next is for comparison, see bench/readers.bench.ts.
  ...(process.env.NODE_ENV === 'production' &&
    process.env.PAGE_CACHE !== 'next' && {
      cacheHandler: `${import.meta.dirname}/cache/page-handler.ts`,
    }),
  // The disk behind it answers in a millisecond, and nginx before it from its own.
  cacheMaxMemorySize: 20 * 1024 * 1024,
  cacheComponents: true,
  // Readers follow plain links. In previews each page would be rendered a second time for the
  // framework to keep, from data that draft mode does not keep.
  partialPrefetching: false,
  poweredByHeader: false,
  // One register of metrics for the server and what Next bundles.
  serverExternalPackages: ['prom-client'],
  // Pictures come from the lake's image CDN in the sizes they are shown in.
  images: {unoptimized: true},
  // `npm run check:types` checks types, with the compiler this Next.js does not know yet.
  typescript: {ignoreBuildErrors: true},
  cacheLife: {
    // Webhooks bring changes within seconds; the time limit is for the day one is lost.
    content: {stale: 300, revalidate: 300, expire: 31_536_000},
    // The lake failed and its last good answer was taken: it is asked again soon.
    lastGood: {stale: 30, revalidate: 10, expire: 31_536_000},
  },
  async headers() {
    return [
      {source: '/:path*', headers: headersOfAll},
      {source: '/preview/:path*', headers: headersOfPreviews},
      {
        // Their names change with what is in them.
        source: '/elements/:file*.js',
        headers: [{key: 'Cache-Control', value: 'public, max-age=31536000, immutable'}],
      },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [...studioInDevelopment, ...actionsOfReaders],
      afterFiles: [],
      fallback: [],
    }
  },
}

export default nextConfig

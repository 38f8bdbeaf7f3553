import type {NextConfig} from 'next'
import {articleTypes, contentTypes} from './lib/content-types.ts'

const studioDevOrigin = process.env.STUDIO_DEV_ORIGIN

const studioInDevelopment = studioDevOrigin
  ? [
      // With the trailing slash that Vite requires at the Studio's root.
      {source: '/studio', destination: `${studioDevOrigin}/studio/`},
      {source: '/studio/:path*', destination: `${studioDevOrigin}/studio/:path*`},
    ]
  : []

// next-sanity's live preview includes Server Actions that revalidate pages. Only previews need
// them.
const actionsOfReaders = [
  {
    source: '/:path*',
    has: [{type: 'header' as const, key: 'next-action'}],
    missing: [{type: 'cookie' as const, key: '__prerender_bypass'}],
    destination: '/api/refused',
  },
]

/**
 * Headers of all responses; public pages have a Content-Security-Policy of their own, see cache/.
 */
const headersOfAll = [
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
  {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
]

/** The service worker for kept pieces fetches pages, and pictures from where they are. */
const headersOfWorker = [
  {key: 'Cache-Control', value: 'no-cache'},
  {
    key: 'Content-Security-Policy',
    value: `default-src 'none'; connect-src 'self'${process.env.SANITY_PROJECT_ID ? ' https://cdn.sanity.io' : ''}`,
  },
]

/** The URL of a preview is a secret: it must be neither cached nor sent as a Referer. */
const headersOfPreviews = [
  {key: 'Cache-Control', value: 'private, no-store'},
  {key: 'Referrer-Policy', value: 'no-referrer'},
  {key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive'},
]

/** Pieces and myths as Markdown, at their address with `.md`. */
const markdownTwins = {
  source: `/:section(${[...articleTypes.map((type) => contentTypes[type].section), 'myths'].join('|')})/:slug([^/]+)\\.md`,
  destination: '/:section/:slug/markdown',
}

const nextConfig: NextConfig = {
  // Pages are finalised before they are cached. In development React's scripts stay, and nothing is
  // cached. PAGE_CACHE=next is for comparison, see bench/readers.bench.ts.
  ...(process.env.NODE_ENV === 'production' &&
    process.env.PAGE_CACHE !== 'next' && {
      cacheHandler: `${import.meta.dirname}/cache/page-handler.ts`,
    }),
  // Small, because the disk behind it answers within a millisecond, and nginx caches in front.
  cacheMaxMemorySize: 10 * 1024 * 1024,
  cacheComponents: true,
  experimental: {
    // Next renders app/not-found.tsx with every page, whose tags would be those of the 404 page too.
    globalNotFound: true,
  },
  // Readers follow plain links. In previews, each page would render a second time for the prefetch,
  // from data that draft mode does not store.
  partialPrefetching: false,
  poweredByHeader: false,
  // One metrics registry for the server and for what Next bundles.
  serverExternalPackages: ['prom-client'],
  // Pictures come from the image CDN in the sizes that are shown.
  images: {unoptimized: true},
  // `npm run check:types` checks types, with a compiler that this version of Next.js does not
  // support.
  typescript: {ignoreBuildErrors: true},
  cacheLife: {
    // Webhooks invalidate within seconds; the time limits are for a lost one.
    content: {stale: 300, revalidate: 300, expire: 31_536_000},
    // For last good answers while the lake fails: soon revalidated.
    lastGood: {stale: 30, revalidate: 10, expire: 31_536_000},
  },
  async headers() {
    return [
      {source: '/:path*', headers: headersOfAll},
      {source: '/preview/:path*', headers: headersOfPreviews},
      {
        // Their names contain a content hash.
        source: '/elements/:file*.js',
        headers: [{key: 'Cache-Control', value: 'public, max-age=31536000, immutable'}],
      },
      {source: '/kept-copies.js', headers: headersOfWorker},
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [...studioInDevelopment, ...actionsOfReaders, markdownTwins],
      afterFiles: [],
      fallback: [],
    }
  },
}

export default nextConfig

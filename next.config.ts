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

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // Pictures come from the lake's image CDN in the sizes they are shown in.
  images: {unoptimized: true},
  // `npm run check:types` checks types, with the compiler this Next.js does not know yet.
  typescript: {ignoreBuildErrors: true},
  cacheLife: {
    // Webhooks bring changes within seconds; the time limit is for the day one is lost.
    content: {stale: 300, revalidate: 300, expire: 31_536_000},
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

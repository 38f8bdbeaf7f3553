import {defineDocuments, defineLocations, type PresentationPluginOptions} from 'sanity/presentation'
import {pathOf} from '@/lib/addresses/addresses'
import {articleTypes, contentTypes} from '@/lib/content-types'

const titled = {title: 'title', slug: 'slug.current'} as const

const articleLocations = Object.fromEntries(
  articleTypes.map((type) => [
    type,
    defineLocations({
      select: titled,
      resolve: (document) => {
        const own = locationOf(type, document?.title, document?.slug)
        // What has no address yet is on no page.
        if (own.length === 0) return null
        const list = {title: contentTypes[type].many, href: `/${contentTypes[type].section}`}
        return {locations: [...own, list, {title: 'Home page', href: '/'}]}
      },
    }),
  ]),
)

function locationOf(type: string, title: string | undefined, slug: string | undefined) {
  const href = pathOf({_type: type, slug: slug ?? ''})
  return href ? [{title: title || 'Untitled', href}] : []
}

/** Documents known by their name. */
const namedLocations = Object.fromEntries(
  ['person', 'organisation', 'model'].map((type) => [
    type,
    defineLocations({
      select: {title: 'name', slug: 'slug.current'},
      resolve: (document) => ({locations: locationOf(type, document?.title, document?.slug)}),
    }),
  ]),
)

/** Resolves documents to their locations on the site, and pages of the site to their document. */
export const presentationResolve = {
  locations: {
    ...articleLocations,
    ...namedLocations,
    topic: defineLocations({
      select: titled,
      resolve: (document) => ({locations: locationOf('topic', document?.title, document?.slug)}),
    }),
    industry: defineLocations({
      select: titled,
      resolve: (document) => ({locations: locationOf('industry', document?.title, document?.slug)}),
    }),
    myth: defineLocations({
      select: {title: 'claim', slug: 'slug.current'},
      resolve: (document) => ({
        locations: [
          ...locationOf('myth', document?.title, document?.slug),
          {title: 'Myths', href: '/myths'},
          {title: 'Home page', href: '/'},
        ],
      }),
    }),
    page: defineLocations({
      select: titled,
      resolve: (document) => ({locations: locationOf('page', document?.title, document?.slug)}),
    }),
    glossaryTerm: defineLocations({
      select: {title: 'term', slug: 'slug.current'},
      resolve: (document) => ({
        locations: locationOf('glossaryTerm', document?.title, document?.slug),
      }),
    }),
    home: defineLocations({locations: [{title: 'Home page', href: '/'}]}),
    redirect: defineLocations({message: 'Leads away from its old address', tone: 'positive'}),
    campaigns: defineLocations({message: 'Readers never see this list', tone: 'positive'}),
    siteSettings: defineLocations({
      message: 'This document is used on every page',
      tone: 'positive',
    }),
  },
  mainDocuments: defineDocuments([
    ...articleTypes.map((type) => ({
      route: `/${contentTypes[type].section}/:slug`,
      filter: `_type == "${type}" && slug.current == $slug`,
    })),
    {route: '/people/:slug/page/:page', filter: '_type == "person" && slug.current == $slug'},
    {route: '/topics/:slug/page/:page', filter: '_type == "topic" && slug.current == $slug'},
    {
      route: '/industries/:slug/page/:page',
      filter: '_type == "industry" && slug.current == $slug',
    },
    {
      route: '/organisations/:slug/page/:page',
      filter: '_type == "organisation" && slug.current == $slug',
    },
    {route: '/models/:slug/page/:page', filter: '_type == "model" && slug.current == $slug'},
    {route: '/organisations/:slug', filter: '_type == "organisation" && slug.current == $slug'},
    {route: '/models/:slug', filter: '_type == "model" && slug.current == $slug'},
    {route: '/people/:slug', filter: '_type == "person" && slug.current == $slug'},
    {route: '/topics/:slug', filter: '_type == "topic" && slug.current == $slug'},
    {route: '/industries/:slug', filter: '_type == "industry" && slug.current == $slug'},
    {route: '/myths/:slug', filter: '_type == "myth" && slug.current == $slug'},
    {route: '/', type: 'home'},
    {route: '/:slug', filter: '_type == "page" && slug.current == $slug'},
  ]),
} satisfies PresentationPluginOptions['resolve']

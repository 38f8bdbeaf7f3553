import {pathOf} from '@/lib/addresses/addresses'
import {currentSlug} from '@/lib/addresses/current-slug'
import {contentTypes, isArticleType} from '@/lib/content-types'

/** A page of the site, with its label. */
export interface Place {
  title: string
  href: string
}

type Seen = {_type: string; slug?: unknown; topics?: unknown; authors?: unknown}

/** Where a document appears on the site: its own page, then the lists that contain it. */
export function placesOf(document: Seen): Place[] {
  const own = pathOf({_type: document._type, slug: currentSlug(document.slug)})
  const page = own ? [{title: 'Its own page', href: own}] : []
  return [...page, ...listsOf(document._type)]
}

function listsOf(type: string): Place[] {
  if (isArticleType(type)) {
    const {many, section} = contentTypes[type]
    return [
      {title: `List of ${many.toLowerCase()}`, href: `/${section}`},
      {title: 'Home page, while it is among the newest or chosen', href: '/'},
    ]
  }
  if (type === 'myth') return [{title: 'List of myths', href: '/myths'}]
  if (type === 'topic') return [{title: 'List of topics', href: '/topics'}]
  if (type === 'industry') return [{title: 'List of industries', href: '/industries'}]
  if (type === 'organisation')
    return [{title: 'List of organisations, once it has a case', href: '/organisations'}]
  if (type === 'model') return [{title: 'List of models', href: '/models'}]
  if (type === 'person') return [{title: 'List of people', href: '/people'}]
  if (type === 'home') return [{title: 'Home page', href: '/'}]
  if (type === 'glossaryTerm') return [{title: 'Glossary', href: '/glossary'}]
  return []
}

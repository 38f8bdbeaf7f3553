import {pathOf} from '@/lib/addresses/addresses'
import {isAdministrator, mayDo} from '@/sanity/structure/roles'
import type {DocumentType} from './help-page'

type User = Parameters<typeof isAdministrator>[0]

/** Sentences that hold for all types with an address, or that only administrators delete. */
export function afterPublishing(type: DocumentType, user: User): string[] {
  const path = pathOf({_type: type, slug: 'any'})
  const told = path ? ['When readers see it, a note says so and links to the page.'] : []
  // The Studio writes no redirects for anchors within a page.
  const moved = path && !path.includes('#') ? [movedAlong] : []
  return [...told, ...moved, ...deletion(type, user)]
}

const movedAlong =
  'If you change the address later, readers of the old one are led to the new one: the Studio makes the redirect.'

function deletion(type: DocumentType, user: User): string[] {
  const isForAll = mayDo('delete', type, null)
  if (isForAll) return []
  return isAdministrator(user)
    ? [
        'As an administrator you can delete or unpublish it, once no piece refers to it: “Where it appears” lists those that do. Editors cannot.',
      ]
    : ['Only administrators can delete or unpublish it: other people’s pieces depend on it.']
}

import type {DocumentActionsResolver, NewDocumentOptionsResolver} from 'sanity'
import {deskOrder} from './desk-order'
import {refusedAction} from './refused-action'
import {mayDo, refusalOf} from './roles'

/**
 * Ids of the documents of types that have exactly one. Internal ones have a dot in their id:
 * without a token the lake does not return them, and sends no webhook.
 */
export const singletonIds = {
  siteSettings: 'siteSettings',
  home: 'home',
  campaigns: 'marketing.campaigns',
} as const

export const isSingleton = (type: string): type is keyof typeof singletonIds =>
  Object.hasOwn(singletonIds, type)

const harmless = new Set(['publish', 'discardChanges', 'restore'])

/**
 * The document actions, disabled with the reason where a user may not use one; singletons can be
 * neither duplicated nor deleted.
 */
export const documentActions: DocumentActionsResolver = (actions, {schemaType, currentUser}) => {
  if (isSingleton(schemaType))
    return actions.filter(
      ({action}) => action && harmless.has(action) && mayDo(action, schemaType, currentUser),
    )
  return actions.map((action) => {
    const reason = refusalOf(action.action, schemaType, currentUser)
    return reason ? refusedAction(action, reason) : action
  })
}

/**
 * What can be begun, in the order of the desk: everything but documents of which there is one.
 */
export const newDocumentOptions: NewDocumentOptionsResolver = (templates, context) => {
  const offered = templates
    .filter(({templateId}) => !isSingleton(templateId))
    .toSorted((one, other) => placeOf(one.templateId) - placeOf(other.templateId))
  if (context.creationContext.type !== 'global') return offered
  return offered.map((item, place) => ({
    ...item,
    // The “+” menu sorts by title, whatever order it is given. Spaces sort before letters, and
    // are not shown at the beginning of a line.
    title: `${' '.repeat(offered.length - place)}${context.schema.get(item.templateId)?.title ?? item.templateId}`,
  }))
}

function placeOf(type: string): number {
  const place = deskOrder.indexOf(type)
  return place === -1 ? deskOrder.length : place
}

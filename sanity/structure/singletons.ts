import type {DocumentActionsResolver, NewDocumentOptionsResolver} from 'sanity'
import {mayDo} from './roles'

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

/** The document actions that a user may use; singletons can be neither duplicated nor deleted. */
export const documentActions: DocumentActionsResolver = (actions, {schemaType, currentUser}) => {
  const allowed = actions.filter(({action}) => mayDo(action, schemaType, currentUser))
  return isSingleton(schemaType)
    ? allowed.filter(({action}) => action && harmless.has(action))
    : allowed
}

export const newDocumentOptions: NewDocumentOptionsResolver = (templates) =>
  templates.filter(({templateId}) => !isSingleton(templateId))

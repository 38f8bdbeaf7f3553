import type {DocumentActionsResolver, NewDocumentOptionsResolver} from 'sanity'
import {mayDo} from './roles'

/**
 * Types of which there is exactly one document, and its id. What is for colleagues only has a dot in
 * its id: readers, who have no token, cannot ask the lake for it, and the site hears of no change.
 */
export const singletonIds = {
  siteSettings: 'siteSettings',
  home: 'home',
  campaigns: 'marketing.campaigns',
} as const

export const isSingleton = (type: string): type is keyof typeof singletonIds =>
  Object.hasOwn(singletonIds, type)

const harmless = new Set(['publish', 'discardChanges', 'restore'])

/** A singleton can be published, but neither duplicated nor deleted; roles narrow it further. */
export const documentActions: DocumentActionsResolver = (actions, {schemaType, currentUser}) => {
  const allowed = actions.filter(({action}) => mayDo(action, schemaType, currentUser))
  return isSingleton(schemaType)
    ? allowed.filter(({action}) => action && harmless.has(action))
    : allowed
}

export const newDocumentOptions: NewDocumentOptionsResolver = (templates) =>
  templates.filter(({templateId}) => !isSingleton(templateId))

import type {DocumentActionsResolver, NewDocumentOptionsResolver} from 'sanity'
import {mayDo} from './roles'

/** Types of which there is exactly one document, with the type's name as its id. */
const singletonTypes = new Set(['siteSettings', 'home'])

const harmless = new Set(['publish', 'discardChanges', 'restore'])

/** A singleton can be published, but neither duplicated nor deleted; roles narrow it further. */
export const documentActions: DocumentActionsResolver = (actions, {schemaType, currentUser}) => {
  const allowed = actions.filter(({action}) => mayDo(action, schemaType, currentUser))
  return singletonTypes.has(schemaType)
    ? allowed.filter(({action}) => action && harmless.has(action))
    : allowed
}

export const newDocumentOptions: NewDocumentOptionsResolver = (templates) =>
  templates.filter(({templateId}) => !singletonTypes.has(templateId))

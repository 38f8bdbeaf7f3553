import type {DocumentActionsResolver, NewDocumentOptionsResolver} from 'sanity'

/** Types of which there is exactly one document, with the type's name as its id. */
const singletonTypes = new Set(['siteSettings'])

const harmless = new Set(['publish', 'discardChanges', 'restore'])

/** A singleton can be published, but neither duplicated nor deleted. */
export const documentActions: DocumentActionsResolver = (actions, {schemaType}) =>
  singletonTypes.has(schemaType)
    ? actions.filter(({action}) => action && harmless.has(action))
    : actions

export const newDocumentOptions: NewDocumentOptionsResolver = (templates) =>
  templates.filter(({templateId}) => !singletonTypes.has(templateId))

import type {CurrentUser} from 'sanity'

type WithRoles = Pick<CurrentUser, 'roles'> | null | undefined

export const isAdministrator = (user: WithRoles) =>
  Boolean(user?.roles.some(({name}) => name === 'administrator'))

/** Types that pieces refer to: deleting such a document changes other people's pieces. */
const filedUnder = new Set(['topic', 'industry', 'model'])

/** Types that affect every page: the desk shows them to administrators only. */
const settings = new Set(['siteSettings'])

/**
 * Whether a user may apply a Studio action to documents of a type; the lake checks permissions
 * itself.
 */
export function mayDo(action: string | undefined, type: string, user: WithRoles): boolean {
  if (isAdministrator(user)) return true
  if (settings.has(type)) return false
  const isRemoval = action === 'delete' || action === 'unpublish'
  return !(isRemoval && filedUnder.has(type))
}

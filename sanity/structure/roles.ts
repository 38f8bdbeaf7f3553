import type {CurrentUser} from 'sanity'

type WithRoles = Pick<CurrentUser, 'roles'> | null | undefined

export const isAdministrator = (user: WithRoles) =>
  Boolean(user?.roles.some(({name}) => name === 'administrator'))

/** What pieces are filed under: to delete one is to change pieces of others. */
const filedUnder = new Set(['topic', 'industry', 'model'])

/** What stands on every page: the desk shows it to administrators only. */
const settings = new Set(['siteSettings'])

/** Whether somebody may do an action of the Studio to documents of a type; the lake has its own say. */
export function mayDo(action: string | undefined, type: string, user: WithRoles): boolean {
  if (isAdministrator(user)) return true
  if (settings.has(type)) return false
  const isRemoval = action === 'delete' || action === 'unpublish'
  return !(isRemoval && filedUnder.has(type))
}

import type {CurrentUser, Tool} from 'sanity'

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

/** Roles that write drafts at most. */
const drafters = new Set(['viewer', 'contributor'])

/** Why a user may not apply an action to documents of a type, as a sentence; undefined if they may. */
export function refusalOf(
  action: string | undefined,
  type: string,
  user: WithRoles,
): string | undefined {
  if (!mayDo(action, type, user))
    return 'Only administrators can do this: other people’s pieces depend on it. Ask one of them.'
  const publishes = user?.roles.some(({name}) => !drafters.has(name))
  return action === 'schedule' && !publishes
    ? 'You write drafts, and an editor publishes or schedules them: tell one when yours is ready.'
    : undefined
}

/** The tools for a user: queries over the whole dataset are an administrator's. */
export const toolsFor = (tools: Tool[], {currentUser}: {currentUser?: WithRoles}): Tool[] =>
  isAdministrator(currentUser) ? tools : tools.filter(({name}) => name !== 'vision')

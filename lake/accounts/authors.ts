import type {Datasets} from '../store/datasets.ts'
import type {Accounts, User} from './accounts.ts'

export type Author = Pick<User, 'id' | 'name' | 'email'>

/** Authors without an account: `seedOnce` and the scheduler. */
const withoutAccount = new Map([
  ['seed', 'First content'],
  ['lake', 'Local lake'],
])

/** The ids of `Accounts` and `addPerson`: without an account, it was removed. */
const onceOurs = /^(p|robot)-[0-9a-f]{12}$/

/**
 * Those of these ids that are or were users, in the order asked for, authors of imported content
 * included: the Studio looks up each author it meets.
 */
export function authorsOf(
  ids: readonly string[],
  accounts: Accounts,
  datasets: Datasets,
): Author[] {
  const users = new Map(accounts.users([...ids]).map((user) => [user.id, user]))
  return [...new Set(ids)].flatMap((id): Author[] => {
    const user = users.get(id)
    if (user) return [user]
    const name = withoutAccount.get(id)
    if (name !== undefined) return [{id, name, email: ''}]
    if (onceOurs.test(id) || hasRelease(id, datasets))
      return [{id, name: 'Unknown user', email: ''}]
    return []
  })
}

function hasRelease(id: string, datasets: Datasets): boolean {
  return datasets.list().some(({name}) => {
    const releases = datasets.get(name)?.snapshot.ofType('system.release') ?? []
    return [...releases].some(({userId}) => userId === id)
  })
}

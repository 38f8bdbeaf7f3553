import {useCurrentUser, useUser} from 'sanity'
import {lastAuthor} from './last-authors'

/** The ids under which the local lake writes by itself: its first content, and scheduled pieces. */
const withoutPerson: Record<string, string> = {seed: '', lake: ', as scheduled'}

/** Who changed a document last, as “ by …”; nothing if that is not known. */
export function Who({document}: {document: {_id: string; _rev: string}}) {
  const author = lastAuthor(document)
  const user = useCurrentUser()
  if (!author) return null
  if (Object.hasOwn(withoutPerson, author)) return <>{withoutPerson[author]}</>
  return author === user?.id ? ' by you' : <Named id={author} />
}

function Named({id}: {id: string}) {
  const [user] = useUser(id)
  return user?.displayName ? ` by ${user.displayName}` : null
}

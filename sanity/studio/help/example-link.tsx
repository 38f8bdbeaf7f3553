import {Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {Answered} from '../answered'
import {useLakeQuery} from '../use-lake-query'
import type {DocumentType} from './help-page'

interface ExampleLinkProps {
  type: DocumentType
  /** Names of the fields that count. */
  fields: string[]
}

/** A link to an example: the document with most of these fields filled in, or else the newest. */
export function ExampleLink({type, fields}: ExampleLinkProps) {
  const fullest = fields.length > 0 ? `count([${fields.join(', ')}][defined(@)]) desc, ` : ''
  const example = `*[_type == $type && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]
    | order(${fullest}coalesce(publishedAt, _updatedAt) desc)[0]._id`
  const answer = useLakeQuery<string | null>(example, {type}, '_type == $type')
  return (
    <Answered answer={answer}>
      {(id) =>
        id ? (
          <Text size={1}>
            <IntentLink intent="edit" params={{id, type}}>
              Open a finished example
            </IntentLink>
          </Text>
        ) : (
          <Text size={1} muted>
            There is no finished one to look at yet.
          </Text>
        )
      }
    </Answered>
  )
}

import {Box, Heading, Stack, Text} from '@sanity/ui'
import {getPublishedId, useSchema} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {publishedId} from '@/lib/preflight/dataset'
import {Answered} from '../studio/answered'
import {DocumentLink} from './document-link'
import {placesOf} from './places'
import {useLakeQuery} from '../studio/use-lake-query'

interface Reference {
  _id: string
  _type: string
  title: string | null
}

const query = `*[references($id) && !(_id in path("_.**")) && !string::startsWith(_type, "system.")] | order(_type asc, _updatedAt desc)
  {_id, _type, "title": coalesce(title, name, claim, term, from)}`

/** Where a document appears on the site, and which documents refer to it. */
export const UsedIn: UserViewComponent = ({documentId, schemaType, document}) => {
  const id = getPublishedId(documentId)
  const schema = useSchema()
  const answer = useLakeQuery<Reference[]>(query, {id}, 'references($id)')
  const published = document.published
  const places = published ? placesOf({_type: schemaType.name, slug: published.slug}) : []
  return (
    <Stack gap={5} padding={5}>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          On the site
        </Heading>
        {places.map(({title, href}) => (
          <Text key={href} size={1} muted>
            {title}:{' '}
            <a href={href} target="_blank" rel="noreferrer">
              {href}
            </a>
          </Text>
        ))}
        {places.length === 0 && (
          <Text size={1} muted>
            {published
              ? 'It has no page of its own, and shows where it is referred to.'
              : 'Nowhere yet: it is not published.'}
          </Text>
        )}
      </Stack>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          What refers to it
        </Heading>
        <Answered answer={answer}>
          {(references) => {
            const documents = withoutTwins(references)
            if (documents.length === 0) {
              return (
                <Box>
                  <Text size={1} muted>
                    Nothing refers to it.
                  </Text>
                </Box>
              )
            }
            return (
              <Stack gap={2}>
                {documents.map((reference) => (
                  <DocumentLink
                    key={reference._id}
                    id={publishedId(reference._id)}
                    type={reference._type}
                    title={reference.title || 'Untitled'}
                    subtitle={`${schema.get(reference._type)?.title ?? reference._type}${stateOf(reference._id)}`}
                  />
                ))}
              </Stack>
            )
          }}
        </Answered>
      </Stack>
    </Stack>
  )
}

/**
 * References without duplicates: a draft and its published document are one, marked as published.
 */
function withoutTwins(references: readonly Reference[]): Reference[] {
  const ids = new Set(references.map(({_id}) => _id))
  return references.filter(({_id}) => _id === publishedId(_id) || !ids.has(publishedId(_id)))
}

function stateOf(id: string): string {
  if (id.startsWith('drafts.')) return ', draft'
  return id.startsWith('versions.') ? ', in a release' : ''
}

import {Box, Heading, Stack, Text} from '@sanity/ui'
import {useSchema} from 'sanity'
import {Answered} from '../studio/answered'
import {DocumentLink} from './document-link'
import {useLakeQuery} from '../studio/use-lake-query'

interface Scheduled {
  _id: string
  name: string
  title: string | null
  publishAt: string | null
  documents: {_id: string; _type: string; title: string | null}[]
}

const query = `releases::all()[state in ["scheduled", "scheduling"]] | order(publishAt asc){
  _id,
  name,
  "title": metadata.title,
  "publishAt": coalesce(publishAt, metadata.intendedPublishAt),
  "documents": *[_id in path("versions." + ^.name + ".**")]{_id, _type, "title": coalesce(title, name, claim, term)}
}`

const when = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short'})

/** All scheduled publications, the next one first. */
export function ScheduledPane() {
  const schema = useSchema()
  const answer = useLakeQuery<Scheduled[]>(query, {}, '_type == "system.release"')
  return (
    <Answered answer={answer}>
      {(releases) =>
        releases.length === 0 ? (
          <Box padding={4}>
            <Text size={1} muted>
              Nothing is scheduled. To schedule a piece, open the menu beside its Publish button; to
              let several go out together, put them into a release.
            </Text>
          </Box>
        ) : (
          <Stack gap={5} padding={4}>
            {releases.map(({_id, name, title, publishAt, documents}) => (
              <Stack key={_id} gap={3}>
                <Stack gap={2}>
                  <Heading as="h2" size={0}>
                    {publishAt ? when.format(new Date(publishAt)) : 'Without a time'}
                  </Heading>
                  {title && (
                    <Text size={1} muted>
                      {title}
                    </Text>
                  )}
                </Stack>
                {documents.map((document) => (
                  <DocumentLink
                    key={document._id}
                    id={document._id.split('.').slice(2).join('.')}
                    type={document._type}
                    title={document.title || 'Untitled'}
                    subtitle={schema.get(document._type)?.title ?? document._type}
                    release={name}
                  />
                ))}
              </Stack>
            ))}
          </Stack>
        )
      }
    </Answered>
  )
}

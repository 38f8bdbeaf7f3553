import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, useClient, useFormValue, type SlugInputProps} from 'sanity'
import {useEffect, useMemo, useState} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {textOf} from '@/lib/preflight/stored'
import {leadsTo, redirectFrom, type StoredRedirect} from '@/lib/addresses/redirects'
import {apiVersion} from '@/sanity/api-version'
import {useLakeQuery} from '../use-lake-query'
import {useFollowedTitle, useTaken} from './followed-title'
import {freeAddress, spelledAddress} from './spelled-address'

/** Long enough not to write during typing, short enough to be done before a publish. */
const pauseMs = 800

/**
 * The input of a document's address, which is made of the title by itself until somebody writes
 * another or it is published. When a published address changes, it immediately writes a redirect
 * from the old one to the document, which has no effect until the new address is published,
 * manually, on schedule or with a release.
 */
export function SlugInput(props: SlugInputProps) {
  const id = getPublishedId(String(useFormValue(['_id']) ?? ''))
  const type = String(useFormValue(['_type']) ?? '')
  const {source: given} = props.schemaType.options ?? {}
  const source = typeof given === 'string' ? given : ''
  const name = textOf(useFormValue([source]))
  const published = usePublished(id)
  const taken = useTaken(id, type)
  useFollowedTitle(props, {id, source, name, taken, mayFollow: published === null})
  const schemaType = useGenerating(props.schemaType, {source, name, taken})
  const slug = props.value?.current
  const before = published?.slug
  const from = before && slug && slug !== before && pathOf({_type: type, slug: before})
  return (
    <Stack gap={3}>
      {props.renderDefault({...props, schemaType})}
      {from && !from.includes('#') && (
        <Move key={from} from={from} to={pathOf({_type: type, slug}) ?? ''} id={id} />
      )}
    </Stack>
  )
}

interface MoveProps {
  from: string
  to: string
  id: string
}

/** Shows where the old address redirects, as stored in the lake. */
function Move({from, to, id}: MoveProps) {
  const {isStored, problem} = useRedirect(from, id)
  if (isStored)
    return (
      <Card tone="positive" padding={3} radius={2}>
        <Text size={1}>
          Once this is published, readers of {from} are led to {to}.
        </Text>
      </Card>
    )
  if (!problem) return null
  return (
    <Card tone="critical" padding={3} radius={2}>
      <Text size={1}>
        The old address would not lead here: {problem}. Try again, or add a redirect from {from}{' '}
        under Redirects before you publish.
      </Text>
    </Card>
  )
}

interface Named {
  source: string
  name: string
  taken: ReadonlySet<string> | undefined
}

/**
 * The slug type with a Generate button that always responds. Where nothing can be made of a name,
 * the Studio silently does nothing; this button throws a message, which is shown under the field.
 */
function useGenerating(
  type: SlugInputProps['schemaType'],
  {source, name, taken}: Named,
): SlugInputProps['schemaType'] {
  return useMemo(
    () => ({
      ...type,
      options: {
        ...type.options,
        // A function, because the Studio would silently make a slug of an empty name.
        source: () => {
          if (!spelledAddress(name))
            throw new Error(
              name
                ? 'There is no letter or figure here to make an address of: write its last part yourself, such as plan-a-pilot.'
                : `Write the ${source} first, then press Generate.`,
            )
          return name
        },
        slugify: (words: string) => freeAddress(spelledAddress(words), taken ?? new Set()),
      },
    }),
    [name, source, taken, type],
  )
}

/** What is published of a document; undefined until it is known, null if nothing is. */
function usePublished(id: string): {slug: string | null} | null | undefined {
  const query = '*[_id == $id][0]{"slug": slug.current}'
  const answer = useLakeQuery<{slug: string | null} | null>(query, {id}, '_id == $id')
  return answer.state === 'ready' ? answer.result : undefined
}

/** Stored redirects, the newest last, whoever wrote them and under whatever id. */
const storedQuery = `*[_type == "redirect" && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]
  | order(_updatedAt asc, _id asc){from, target}`

/** Writes the redirect once, unless a stored one already leads to the document. */
function useRedirect(from: string, id: string) {
  const client = useClient({apiVersion})
  const stored = useLakeQuery<StoredRedirect[]>(storedQuery, {}, '_type == "redirect"')
  const [outcome, setOutcome] = useState<'waiting' | 'written' | {problem: string}>('waiting')
  const isStored = stored.state === 'ready' && leadsTo(stored.result, from) === id
  const isDue = stored.state === 'ready' && !isStored && outcome === 'waiting'
  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(async () => {
      try {
        await client.createOrReplace(redirectFrom(from, id))
        setOutcome('written')
      } catch (error) {
        setOutcome({problem: error instanceof Error ? error.message : String(error)})
      }
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [client, from, id, isDue])
  if (stored.state === 'failed') return {isStored, problem: stored.message}
  return {isStored, problem: typeof outcome === 'object' ? outcome.problem : undefined}
}

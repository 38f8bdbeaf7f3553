import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, useClient, useFormValue, type SlugInputProps} from 'sanity'
import {useEffect, useMemo, useState} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {addressFrom, isSpelledInLatin} from '@/lib/addresses/address-from'
import {textOf} from '@/lib/preflight/stored'
import {leadsTo, redirectFrom, type StoredRedirect} from '@/lib/addresses/redirects'
import {apiVersion} from '@/sanity/api-version'
import {useLakeQuery} from '../use-lake-query'

/** Long enough not to write during typing, short enough to be done before a publish. */
const pauseMs = 800

/**
 * The input of a document's address. When a published address changes, it immediately writes a
 * redirect from the old one to the document, which has no effect until the new address is
 * published, manually, on schedule or with a release.
 */
export function SlugInput(props: SlugInputProps) {
  const id = getPublishedId(String(useFormValue(['_id']) ?? ''))
  const type = String(useFormValue(['_type']) ?? '')
  const published = usePublishedSlug(id)
  const schemaType = useGenerating(props.schemaType)
  const slug = props.value?.current
  const from = published && slug && slug !== published && pathOf({_type: type, slug: published})
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

/**
 * The slug type with a Generate button that always responds. The Studio transliterates into Latin;
 * where it cannot, it silently returns nothing. Then the slug keeps the letters of the name, or the
 * button throws a message, which is shown under the field.
 */
function useGenerating(type: SlugInputProps['schemaType']): SlugInputProps['schemaType'] {
  const {source} = type.options ?? {}
  const name = textOf(useFormValue([typeof source === 'string' ? source : '']))
  const isUsual = typeof source !== 'string' || isSpelledInLatin(name)
  return useMemo(
    () =>
      isUsual
        ? type
        : {
            ...type,
            options: {
              ...type.options,
              // A function, because the Studio would silently make a slug of an empty name.
              source: () => {
                if (!addressFrom(name))
                  throw new Error(
                    name
                      ? 'There is no letter or figure here to make an address of: write its last part yourself, such as plan-a-pilot.'
                      : `Write the ${source} first, then press Generate.`,
                  )
                return name
              },
              slugify: addressFrom,
            },
          },
    [isUsual, name, source, type],
  )
}

/** The published slug; empty if there is none, or the lake cannot be reached. */
function usePublishedSlug(id: string): string {
  const query = '*[_id == $id][0].slug.current'
  const answer = useLakeQuery<string | null>(query, {id}, '_id == $id')
  return answer.state === 'ready' ? (answer.result ?? '') : ''
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

import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, useClient, useFormValue, type SlugInputProps} from 'sanity'
import {useEffect, useMemo, useState} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {addressFrom, isSpelledInLatin} from '@/lib/addresses/address-from'
import {textOf} from '@/lib/preflight/stored'
import {leadsTo, redirectFrom, type StoredRedirect} from '@/lib/addresses/redirects'
import {apiVersion} from '@/sanity/api-version'
import {useLakeQuery} from '../use-lake-query'

/** Long enough not to write while somebody types, short enough to be there before they publish. */
const pauseMs = 800

/**
 * The address of a document. When that of something published changes, a redirect is written at
 * once that leads from the old address to the document, wherever it is: it does nothing until the
 * new address is published, by hand, on schedule or with a release.
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

/** Says where readers of the old address are led, as the lake has it. */
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
 * The type whose Generate always answers. The Studio spells words in Latin letters, and where it
 * cannot, makes nothing of them and says nothing: then the address keeps the letters of the name, or
 * the button says what to do. What is thrown stands under the field.
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
              // A function, because the Studio makes an address of an empty name without asking.
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

/** The address that readers know, or empty while there is none or the lake cannot be asked. */
function usePublishedSlug(id: string): string {
  const query = '*[_id == $id][0].slug.current'
  const answer = useLakeQuery<string | null>(query, {id}, '_id == $id')
  return answer.state === 'ready' ? (answer.result ?? '') : ''
}

/** What the lake holds, the newest last, whoever wrote it and under whatever id. */
const storedQuery = `*[_type == "redirect" && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]
  | order(_updatedAt asc, _id asc){from, target}`

/** Writes the redirect, once, where none that is stored leads to the document. */
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

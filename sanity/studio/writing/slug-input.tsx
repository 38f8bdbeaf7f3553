import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, useClient, useFormValue, type SlugInputProps} from 'sanity'
import {useEffect, useState} from 'react'
import {pathOf} from '@/lib/addresses'
import {redirectFrom} from '@/lib/redirects'
import {apiVersion} from '@/sanity/api-version'
import {useLakeQuery} from '../use-lake-query'

/** Long enough not to write while somebody types, short enough to be there before they publish. */
const pauseMs = 800

type Move = {state: 'none' | 'written'} | {state: 'failed'; message: string}

/**
 * The address of a document. When that of something published changes, a redirect is written at
 * once that leads from the old address to the document, wherever it is: it does nothing until the
 * new address is published, by hand, on schedule or with a release.
 */
export function SlugInput(props: SlugInputProps) {
  const id = getPublishedId(String(useFormValue(['_id']) ?? ''))
  const type = String(useFormValue(['_type']) ?? '')
  const published = usePublishedSlug(id)
  const slug = props.value?.current
  const from = published && slug && slug !== published ? pathOf({_type: type, slug: published}) : ''
  const move = useRedirect(from && !from.includes('#') ? from : '', id)
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {from && move.state === 'written' && (
        <Card tone="positive" padding={3} radius={2}>
          <Text size={1}>
            Once this is published, readers of {from} are led to{' '}
            {pathOf({_type: type, slug: slug ?? ''})}.
          </Text>
        </Card>
      )}
      {move.state === 'failed' && (
        <Card tone="critical" padding={3} radius={2}>
          <Text size={1}>
            The old address would lead nowhere: {move.message}. Try again, or add a redirect from{' '}
            {from} under Redirects before you publish.
          </Text>
        </Card>
      )}
    </Stack>
  )
}

/** The address that readers know, or empty while there is none or the lake cannot be asked. */
function usePublishedSlug(id: string): string {
  const query = '*[_id == $id][0].slug.current'
  const answer = useLakeQuery<string | null>(query, {id}, '_id == $id')
  return answer.state === 'ready' ? (answer.result ?? '') : ''
}

function useRedirect(from: string, id: string): Move {
  const client = useClient({apiVersion})
  const [move, setMove] = useState<Move & {from: string}>({from: '', state: 'none'})
  useEffect(() => {
    if (!from) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      try {
        await client.createIfNotExists(redirectFrom(from, id))
        if (isCurrent) setMove({from, state: 'written'})
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (isCurrent) setMove({from, state: 'failed', message})
      }
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, from, id])
  return move.from === from ? move : {state: 'none'}
}

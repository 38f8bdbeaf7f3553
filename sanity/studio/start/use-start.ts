import {useEffect, useState} from 'react'
import {useClient, type SanityClient} from 'sanity'
import {publishedId} from '@/lib/preflight/dataset'
import {apiVersion} from '@/sanity/api-version'
import {deskParams} from '@/sanity/structure/lists'
import {startChanges, startQuery, type StartContent} from './start-query'

/** What the start page knows, and whether the lake answers. */
export interface Start {
  /** Undefined until the lake has answered once. */
  content: StartContent | undefined
  /** When the lake answered last, in milliseconds. */
  answeredAt: number
  isAway: boolean
  /** The lake's refusal, which asking again does not change. */
  refusal: string | undefined
}

/** Changes within this time are asked for together, however many colleagues are typing. */
const togetherMs = 1_500
/** After this time without an answer, the page says so. */
const patienceMs = 4_000
/** After this time without a stream, the page is filled without one. */
const streamPatienceMs = 1_500

/** The start page's content, which follows the lake, also after it was away. */
export function useStart(): Start {
  const client = useClient({apiVersion})
  const [start, setStart] = useState<Start>(beginning)
  useEffect(() => follow(client, setStart), [client])
  return start
}

const beginning: Start = {content: undefined, answeredAt: 0, isAway: false, refusal: undefined}

type Change = (change: (start: Start) => Start) => void

function follow(client: SanityClient, change: Change): () => void {
  let asked = 0
  let isOver = false
  let isToAsk = false
  let asking: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  const away = () => change((start) => ({...start, isAway: true}))
  const expectAnswer = () => {
    waiting ??= setTimeout(away, patienceMs)
  }
  const stopWaiting = () => {
    clearTimeout(waiting)
    waiting = undefined
  }
  const ask = async () => {
    const question = ++asked
    isToAsk = false
    expectAnswer()
    try {
      const content = await client.fetch<StartContent>(startQuery, deskParams(), {
        perspective: 'raw',
        tag: 'start',
      })
      if (isOver || question !== asked) return
      stopWaiting()
      change(() => ({...beginning, content: withoutTwins(content), answeredAt: Date.now()}))
    } catch (error) {
      if (isOver || question !== asked) return
      stopWaiting()
      if (isRefusal(error)) change((start) => ({...start, refusal: error.message}))
      else away()
    }
  }
  const askIn = (ms: number) => {
    clearTimeout(asking)
    isToAsk = true
    asking = setTimeout(() => void ask(), ms)
  }
  expectAnswer()
  askIn(streamPatienceMs)
  const stream = client
    .listen(
      `*[${startChanges}]`,
      {},
      {
        events: ['welcome', 'mutation', 'reconnect'],
        includeResult: false,
        includeAllVersions: true,
        tag: 'start',
      },
    )
    .subscribe({
      next: ({type}) => {
        if (type === 'reconnect') expectAnswer()
        // From now on, no change is missed.
        else if (type === 'welcome') askIn(0)
        else if (!isToAsk) askIn(togetherMs)
      },
      // Without a stream, the page stays as it is until it is opened again.
      error: () => undefined,
    })
  return () => {
    isOver = true
    clearTimeout(asking)
    stopWaiting()
    stream.unsubscribe()
  }
}

/** Whether the lake answered, and would answer the same again. */
function isRefusal(error: unknown): error is Error & {statusCode: number} {
  const {statusCode} = Object(error)
  return error instanceof Error && typeof statusCode === 'number' && statusCode < 500
}

/** The newest draft of a piece stands for the piece: its date is the one that counts. */
function withoutTwins(content: StartContent): StartContent {
  const drafts = new Set(
    content.review.filter(({_id}) => _id !== publishedId(_id)).map(({_id}) => publishedId(_id)),
  )
  const review = content.review.filter(
    ({_id}) => _id !== publishedId(_id) || !drafts.has(publishedId(_id)),
  )
  return {...content, review}
}

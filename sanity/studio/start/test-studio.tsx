import {createClient} from '@sanity/client'
import {configure, render} from '@testing-library/react'
import {route} from 'sanity/router'
import {answerOver, grants, InStudio, testWorkspace, type Role} from '../test-workspace'
import {startTool} from './start-tool'

export type Stored = Record<string, unknown> & {_id: string; _type: string}

// Checking the visibility of each element takes seconds in a Studio; tests check it where it
// matters.
configure({defaultHidden: true})

interface Options {
  role?: Role
  documents?: Stored[]
  /** Who changed a document last, by its id; no history without it. */
  authors?: Record<string, string>
  /** Whether the lake does not answer at first. */
  isAway?: boolean
}

const people = [{id: 'ari', displayName: 'Ari Moss'}]

/** Opens the start page, for Edda Quire, on a stand-in for the lake. */
export async function openStart({
  role = 'editor',
  documents = [],
  authors,
  isAway = false,
}: Options = {}) {
  const encode = (text: string) => new TextEncoder().encode(text)
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>()
  const lake = {
    documents,
    authors,
    isAway,
    /** Histories that were asked for. */
    asked: [] as string[],
    /** Sends an event to who listens. */
    say(event: 'mutation' | 'welcome') {
      for (const listener of listeners)
        listener.enqueue(encode(`event: ${event}\ndata: {"documentId": "a"}\n\n`))
    },
    /** Breaks the streams off, as a lake that stops does. */
    stop() {
      lake.isAway = true
      for (const listener of listeners) listener.error(new Error('stopped'))
      listeners.clear()
    },
  }
  const answer: typeof fetch = async (input) => {
    const {pathname, searchParams} = new URL(input instanceof Request ? input.url : input)
    if (lake.isAway) throw new TypeError('The lake does not answer')
    if (pathname.includes('/data/listen/')) {
      const body = new ReadableStream<Uint8Array>({
        start(listener) {
          listeners.add(listener)
          listener.enqueue(encode('event: welcome\ndata: {"listenerName": "one"}\n\n'))
        },
      })
      return new Response(body, {headers: {'content-type': 'text/event-stream'}})
    }
    if (pathname.endsWith('/acl')) return Response.json(grants[role])
    if (pathname.includes('/users/')) return Response.json(people)
    if (pathname.includes('/transactions/')) {
      const ids = decodeURIComponent(pathname.split('/').at(-1) ?? '').split(',')
      lake.asked.push(...ids)
      if (!lake.authors) return Response.json({message: 'No history is kept here'}, {status: 404})
      const known = lake.authors
      const lines = ids.flatMap((id) =>
        known[id] ? [JSON.stringify({id: 't', author: known[id], documentIDs: [id]})] : [],
      )
      return new Response(lines.join('\n'), {headers: {'content-type': 'application/x-ndjson'}})
    }
    if (!pathname.includes('/data/query/')) return Response.json([])
    return answerOver(lake.documents, searchParams)
  }
  const client = createClient({
    projectId: 'stand-in',
    dataset: 'stand-in',
    apiVersion: '2026-11-01',
    useCdn: false,
    maxRetries: 0,
    resolveFetch: () => answer,
  })
  const workspace = await testWorkspace({client, plugins: [startTool()], role})
  const tool = workspace.tools.find(({name}) => name === 'start')
  if (!tool) throw new Error('The Studio has no start page')
  const Start = tool.component
  const {unmount} = render(
    <InStudio workspace={workspace} router={router}>
      <Start tool={tool} />
    </InStudio>,
  )
  return Object.assign(lake, {unmount})
}

const router = route.create('/', [
  route.intents('/intent'),
  route.create('/:tool', route.scope('structure', '/:panes')),
])

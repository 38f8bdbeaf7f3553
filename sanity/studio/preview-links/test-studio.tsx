import {jest} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {configure, fireEvent, render, screen} from '@testing-library/react'
import {route} from 'sanity/router'
import type {ComponentType, ReactNode} from 'react'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {answerOver, grants, InStudio, testWorkspace, type Role} from '../test-workspace'
import {previewLinksTool} from './preview-links-tool'
import {SharePreview} from './share-preview'

export type Stored = Record<string, unknown> & {_id: string; _type: string; _createdAt: string}

// Checking the visibility of each element takes seconds in a Studio; tests check it where it
// matters.
configure({defaultHidden: true})

const hourMs = 3_600_000
export const inHours = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()

/** A link to the guide of these tests, open for a week. */
export const storedLink = (id: string, fields: Partial<PreviewLink> = {}): Stored => ({
  _id: `previewLinks.${id}`,
  _type: 'previewLink',
  _createdAt: '2026-11-20T09:00:00Z',
  label: 'Client',
  shows: 'latest',
  piece: {id: 'guide', type: 'guide', title: 'How to begin'},
  expiresAt: inHours(7 * 24),
  maker: {id: 'edda', name: 'Edda Quire'},
  addressHash: 'abc',
  ...fields,
})

const draft = {
  _id: 'drafts.guide',
  _type: 'guide',
  _rev: 'r',
  _createdAt: '2026-11-20T09:00:00Z',
  _updatedAt: '2026-11-20T09:00:00Z',
  title: 'How to begin',
}

/** Opens “Share preview” beside a guide. */
export async function openShare(
  stored: Stored[] = [],
  {hasDraft = true, refusal = '', role = 'editor' as Role} = {},
) {
  const lake = standInLake(stored)
  lake.role = role
  lake.refusal = refusal
  await open(lake, ({schema}) => {
    const schemaType = schema.get('guide')
    if (!schemaType) throw new Error('There is no guide in the schema')
    return (
      <SharePreview
        documentId="guide"
        schemaType={schemaType}
        options={{}}
        document={{
          displayed: draft,
          draft: hasDraft ? draft : null,
          published: hasDraft ? null : {...draft, _id: 'guide'},
          historical: null,
        }}
      />
    )
  })
  // Waits for the cards below, or a short test would end before they are rendered.
  await screen.findByText('LinkedIn')
  return lake
}

export async function openTool(stored: Stored[] = [], role: Role = 'editor') {
  const lake = standInLake(stored)
  lake.role = role
  await open(lake, ({tools}) => {
    const tool = tools.find(({name}) => name === 'preview-links')
    if (!tool) throw new Error('The Studio has no tool for preview links')
    const Tool: ComponentType<{tool: typeof tool}> = tool.component
    return <Tool tool={tool} />
  })
  return lake
}

/** Renders a panel beside a document. */
export async function openBeside(shown: ReactNode, stored: Stored[] = []) {
  const lake = standInLake(stored)
  await open(lake, () => shown)
  return lake
}

export const newStudio = (client: SanityClient = standInLake([]).client) =>
  testWorkspace({client, plugins: [previewLinksTool()]})

type Workspace = Awaited<ReturnType<typeof newStudio>>

async function open({client}: {client: SanityClient}, shown: (studio: Workspace) => ReactNode) {
  const workspace = await newStudio(client)
  render(
    <InStudio workspace={workspace} router={router}>
      {shown(workspace)}
    </InStudio>,
  )
}

const router = route.create('/', [route.intents('/intent')])

export const press = (label: string) => fireEvent.click(screen.getByLabelText(label))

/** Clicks by text: finding elements by role takes long. */
export const pressText = (text: string) =>
  fireEvent.click(screen.getByText(text, {selector: 'button *'}))

export const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), {target: {value}})

/** Expects that “Copy” selects the address in its field, and copies it if there is a clipboard. */
export async function expectCopied(field: HTMLElement, address: string) {
  pressText('Copy')
  expect(await screen.findByText(/^It is selected/)).toBeVisible()
  expect(field).toHaveFocus()
  const writeText = jest.fn(async () => undefined)
  Object.assign(navigator, {clipboard: {writeText}})
  pressText('Copy')
  expect(await screen.findByText('Copied.')).toBeVisible()
  expect(writeText).toHaveBeenCalledWith(address)
  Reflect.deleteProperty(navigator, 'clipboard')
}

interface Mutation {
  create?: Stored
  delete?: {id: string}
  patch?: {id: string; set?: object; unset?: string[]}
}

function patched(document: Stored, {set, unset = []}: NonNullable<Mutation['patch']>): Stored {
  const changed: Stored = {...document, ...set}
  for (const field of unset) delete changed[field]
  return changed
}

/**
 * A stand-in for the lake: answers queries over these documents, stores mutations, and sends
 * events.
 */
function standInLake(stored: Stored[]) {
  const client = createClient({
    projectId: 'stand-in',
    dataset: 'stand-in',
    apiVersion: '2026-11-01',
    useCdn: false,
    resolveFetch: () => answer,
  })
  const lake = {client, documents: [...stored], refusal: '', role: 'editor' as Role}
  const listeners: ReadableStreamDefaultController<Uint8Array>[] = []
  const say = (text: string, to = listeners) => {
    for (const listener of to) listener.enqueue(new TextEncoder().encode(text))
  }
  const keep = ({create, patch, delete: gone}: Mutation) => {
    if (gone) lake.documents = lake.documents.filter(({_id}) => _id !== gone.id)
    if (create) lake.documents.push({...create, _createdAt: new Date().toISOString()})
    if (patch)
      lake.documents = lake.documents.map((document) =>
        document._id === patch.id ? patched(document, patch) : document,
      )
  }
  const answer: typeof fetch = async (input, init) => {
    const {pathname, searchParams} = new URL(input instanceof Request ? input.url : input)
    if (pathname.includes('/data/listen/')) {
      const body = new ReadableStream<Uint8Array>({
        start(listener) {
          listeners.push(listener)
          say('event: welcome\ndata: {"listenerName": "one"}\n\n', [listener])
        },
      })
      return new Response(body, {headers: {'content-type': 'text/event-stream'}})
    }
    if (pathname.endsWith('/acl')) return Response.json(grants[lake.role])
    if (lake.refusal) return Response.json({message: lake.refusal}, {status: 403})
    if (pathname.includes('/data/mutate/')) {
      const {mutations}: {mutations: Mutation[]} = JSON.parse(String(init?.body))
      mutations.forEach(keep)
      say('event: mutation\ndata: {}\n\n')
      return Response.json({transactionId: 'one', results: []})
    }
    if (!pathname.includes('/data/query/')) return Response.json([])
    return answerOver(lake.documents, searchParams)
  }
  return lake
}

export const address = `https://casebook.test/preview/${'a'.repeat(43)}`

/** A stand-in for the site, whose responses can be changed. */
export function standInSite() {
  const site = {
    available: () => Response.json({available: true}),
    address: () => Response.json({address}),
    /** Requests for addresses, in order. */
    asked: [] as {id: string; proof: string; passcode?: string}[],
  }
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    expect(input).toBe('/api/preview-links')
    if (init?.method !== 'POST') return site.available()
    site.asked.push(JSON.parse(String(init.body)))
    return site.address()
  })
  return site
}

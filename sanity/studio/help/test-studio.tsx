import {globSync, readFileSync} from 'node:fs'
import {createClient} from '@sanity/client'
import {configure, render, screen} from '@testing-library/react'
import {route} from 'sanity/router'
import {newDocumentOptions} from '@/sanity/structure/singletons'
import {answerOver, InStudio, testWorkspace} from '../test-workspace'
import {helpTool} from './help-tool'

export type Stored = {_id: string; _type: string; [field: string]: unknown}

export const demoEdition = globSync('sanity/demo/documents/*/*.json').map((file): Stored =>
  JSON.parse(readFileSync(file, 'utf8')),
)

// Checking the visibility of each element takes seconds in a Studio; tests check it where it
// matters.
configure({defaultHidden: true})

/**
 * Opens the Help tool in a Studio with our schema, for a user with a role, on a lake with
 * documents.
 */
export async function openHelp(role: 'administrator' | 'editor', documents = demoEdition) {
  const client = createClient({
    projectId: 'stand-in',
    dataset: 'stand-in',
    apiVersion: '2026-11-01',
    useCdn: false,
    resolveFetch: () => lakeOf(documents),
  })
  const workspace = await testWorkspace({
    client,
    plugins: [helpTool()],
    role,
    document: {newDocumentOptions},
  })
  const [source] = workspace.unstable_sources
  const tool = workspace.tools.find(({name}) => name === 'help')
  if (!source || !tool) throw new Error('The Studio has no tool for help')
  const Help = tool.component
  render(
    <InStudio workspace={workspace} router={router}>
      <Help tool={tool} />
    </InStudio>,
  )
  await screen.findByRole('heading', {name: 'Help'})
  return source
}

const router = route.create('/', [route.intents('/intent')])

/** A fetch that answers queries over these documents; event streams open and stay silent. */
function lakeOf(documents: Stored[]): typeof fetch {
  return async (input) => {
    const {pathname, searchParams} = new URL(input instanceof Request ? input.url : input)
    if (pathname.includes('/data/listen/')) return new Promise<Response>(() => undefined)
    if (!pathname.includes('/data/query/')) return Response.json([])
    return answerOver(documents, searchParams)
  }
}

import {globSync, readFileSync} from 'node:fs'
import {codeInput} from '@sanity/code-input'
import {createClient} from '@sanity/client'
import {ThemeProvider} from '@sanity/ui'
import {buildTheme} from '@sanity/ui/theme'
import {configure, render, screen} from '@testing-library/react'
import {evaluate, parse} from 'groq-js'
import {createWorkspaceFromConfig, SourceProvider, WorkspaceProvider} from 'sanity'
import {route, RouterProvider} from 'sanity/router'
import {schemaTypes} from '@/sanity/schema/schema-types'
import {newDocumentOptions} from '@/sanity/structure/singletons'
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
  const workspace = await createWorkspaceFromConfig({
    name: 'default',
    basePath: '/',
    projectId: 'stand-in',
    dataset: 'stand-in',
    schema: {types: schemaTypes},
    plugins: [codeInput(), helpTool()],
    document: {newDocumentOptions},
    getClient: () => client,
    currentUser: {
      id: 'edda',
      name: 'Edda Quire',
      email: 'edda@example.org',
      role,
      roles: [{name: role, title: role}],
    },
  })
  const [source] = workspace.unstable_sources
  const tool = workspace.tools.find(({name}) => name === 'help')
  if (!source || !tool) throw new Error('The Studio has no tool for help')
  const Help = tool.component
  render(
    <ThemeProvider theme={buildTheme()}>
      <WorkspaceProvider workspace={workspace}>
        <SourceProvider source={source}>
          <RouterProvider router={router} state={{}} onNavigate={() => undefined}>
            <Help tool={tool} />
          </RouterProvider>
        </SourceProvider>
      </WorkspaceProvider>
    </ThemeProvider>,
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
    const given = [...searchParams].filter(([name]) => name.startsWith('$'))
    const params = Object.fromEntries(
      given.map(([name, json]) => [name.slice(1), JSON.parse(json)]),
    )
    const tree = parse(searchParams.get('query') ?? '', {params})
    const answer = await evaluate(tree, {dataset: documents, params})
    return Response.json({result: await answer.get()})
  }
}

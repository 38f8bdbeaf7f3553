import {codeInput} from '@sanity/code-input'
import type {SanityClient} from '@sanity/client'
import {ThemeProvider} from '@sanity/ui'
import {buildTheme} from '@sanity/ui/theme'
import {evaluate, parse} from 'groq-js'
import type {ReactNode} from 'react'
import {
  createWorkspaceFromConfig,
  LocaleProvider,
  ResourceCacheProvider,
  SourceProvider,
  WorkspaceProvider,
  type PluginOptions,
  type SingleWorkspace,
} from 'sanity'
import {RouterProvider, type Router} from 'sanity/router'
import {schemaTypes} from '@/sanity/schema/schema-types'

/** What the lake grants to each role. */
export const grants = {
  viewer: [{filter: 'true', permissions: ['read']}],
  contributor: [
    {filter: 'true', permissions: ['read']},
    {filter: '_id in path("drafts.**")', permissions: ['read', 'create', 'update']},
  ],
  editor: [{filter: 'true', permissions: ['read', 'create', 'update']}],
}

export type Role = keyof typeof grants

interface Options {
  client: SanityClient
  plugins: PluginOptions[]
  role?: string
  document?: SingleWorkspace['document']
}

/** A Studio with our schema, for Edda Quire, on a stand-in for the lake. */
export const testWorkspace = ({client, plugins, role = 'editor', document}: Options) =>
  createWorkspaceFromConfig({
    name: 'default',
    basePath: '/',
    projectId: 'stand-in',
    dataset: 'stand-in',
    schema: {types: schemaTypes},
    plugins: [codeInput(), ...plugins],
    ...(document && {document}),
    getClient: () => client,
    currentUser: {
      id: 'edda',
      name: 'Edda Quire',
      email: 'edda@example.org',
      role,
      roles: [{name: role, title: `${role[0]?.toUpperCase()}${role.slice(1)}`}],
    },
  })

interface InStudioProps {
  workspace: Awaited<ReturnType<typeof testWorkspace>>
  router: Router
  children: ReactNode
}

/** What is rendered in a Studio, with all that it finds there. */
export function InStudio({workspace, router, children}: InStudioProps) {
  const [source] = workspace.unstable_sources
  if (!source) throw new Error('The Studio has no source')
  return (
    <ThemeProvider theme={buildTheme()}>
      <WorkspaceProvider workspace={workspace}>
        <SourceProvider source={source}>
          <RouterProvider router={router} state={{}} onNavigate={() => undefined}>
            <LocaleProvider>
              <ResourceCacheProvider>{children}</ResourceCacheProvider>
            </LocaleProvider>
          </RouterProvider>
        </SourceProvider>
      </WorkspaceProvider>
    </ThemeProvider>
  )
}

/** The lake's answer to a query over documents, by the parameters of its address. */
export async function answerOver(
  documents: {_id: string; _type: string}[],
  asked: URLSearchParams,
): Promise<Response> {
  const given = [...asked].filter(([name]) => name.startsWith('$'))
  const params = Object.fromEntries(given.map(([name, json]) => [name.slice(1), JSON.parse(json)]))
  const tree = parse(asked.get('query') ?? '', {params})
  const answer = await evaluate(tree, {dataset: documents, params})
  return Response.json({result: await answer.get()})
}

import {codeInput} from '@sanity/code-input'
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {presentationTool} from 'sanity/presentation'
import {structureTool} from 'sanity/structure'
import {schemaTypes} from '@/sanity/schema/schema-types'
import {clientFactory} from '@/sanity/studio/client'
import {connectionPlugin} from '@/sanity/studio/connection/connection-plugin'
import {LakeConnection} from '@/sanity/studio/connection/lake-connection'
import {studioEnvironment} from '@/sanity/studio/environment'
import {presentationResolve} from '@/sanity/studio/presentation'
import {askBeforeClosing} from '@/sanity/studio/held-tab'
import {helpTool} from '@/sanity/studio/help/help-tool'
import {previewLinksTool} from '@/sanity/studio/preview-links/preview-links-tool'
import {picturesPlugin} from '@/sanity/studio/pictures/pictures-plugin'
import {NotesField, NotesInput} from '@/sanity/studio/preview-notes/notes-in-form'
import {pressedOnce} from '@/sanity/studio/publishing/actions'
import {publishingPlugin} from '@/sanity/studio/publishing/publishing-plugin'
import {formsBesideBlocks} from '@/sanity/studio/page-preview/form-beside-block'
import {pageEnvironment} from '@/sanity/studio/page-preview/page-environment'
import {startTool} from '@/sanity/studio/start/start-tool'
import {stayHome} from '@/sanity/studio/stay-home'
import {textEditorPlugin} from '@/sanity/studio/writing/text-editor'
import {toolsFor} from '@/sanity/structure/roles'
import {documentNode} from '@/sanity/structure/document-node'
import {plainWords} from '@/sanity/structure/plain-words'
import {documentActions, newDocumentOptions} from '@/sanity/structure/singletons'
import {structure} from '@/sanity/structure/structure'

const environment = studioEnvironment()
const {projectId, dataset, apiHost} = environment
askBeforeClosing()
stayHome(environment)
pageEnvironment(environment)

// Hosted Sanity has words of its own for when it cannot be reached.
const connection = apiHost ? new LakeConnection(apiHost) : undefined

// A lake with its own address has its own sign-in, and none of Sanity's account services.
const ownLake = apiHost
  ? {
      apiHost,
      unstable_clientFactory: clientFactory(environment, connection),
      auth: {loginMethod: 'token' as const, providers: []},
      scheduledPublishing: {enabled: false},
      tasks: {enabled: false},
      mediaLibrary: {enabled: false},
      announcements: {enabled: false},
      // The lake serves the events API, with what happened to a release.
      beta: {eventsAPI: {releases: true}},
    }
  : {}

export default defineConfig({
  name: 'default',
  title: 'The newsroom',
  projectId,
  dataset,
  ...ownLake,
  plugins: [
    // The first tool is what opening the Studio shows.
    startTool(),
    structureTool({title: 'Write', structure, defaultDocumentNode: documentNode}),
    presentationTool({
      title: 'Preview',
      previewUrl: {
        previewMode: {
          enable: '/api/draft-mode/enable',
          disable: '/api/draft-mode/disable',
          // Sanity's sharing uses one secret for all drafts; our preview links show one piece, and
          // expire.
          shareAccess: false,
        },
      },
      resolve: presentationResolve,
    }),
    publishingPlugin(),
    helpTool(),
    previewLinksTool(),
    connectionPlugin(connection),
    textEditorPlugin(),
    picturesPlugin(),
    codeInput(),
    formsBesideBlocks(),
    visionTool({title: 'Query'}),
  ],
  tools: toolsFor,
  document: {
    actions: (actions, context) => pressedOnce(documentActions(actions, context), context),
    newDocumentOptions,
    comments: {enabled: false},
    // A request for another role would go to Sanity's account services.
    askToEdit: {enabled: !apiHost},
  },
  form: {
    components: {
      input: NotesInput,
      field: NotesField,
    },
  },
  i18n: {bundles: plainWords},
  schema: {types: schemaTypes},
})

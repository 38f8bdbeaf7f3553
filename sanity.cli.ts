import {defineCliConfig} from 'sanity/cli'
import {ownFonts} from './sanity/studio/own-fonts'

// A check generates them into another folder, to compare.
const {TYPEGEN_FOLDER: elsewhere} = process.env
const generatedIn = (folder: string) => elsewhere ?? folder

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || process.env.SANITY_PROJECT_ID || 'local',
    dataset: process.env.SANITY_STUDIO_DATASET || process.env.SANITY_DATASET || 'production',
  },
  // Only here: set in sanity.config.ts too, the Studio would be at /studio/studio.
  project: {basePath: '/studio'},
  deployment: {autoUpdates: false},
  reactStrictMode: false,
  typegen: {
    path: ['sanity/queries/*.ts'],
    schema: `${generatedIn('sanity')}/schema.generated.json`,
    generates: `${generatedIn('lib')}/sanity.generated.ts`,
    overloadClientMethods: true,
  },
  vite: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), ownFonts],
    resolve: {...config.resolve, alias: aliases(config.resolve?.alias)},
  }),
})

function aliases(existing: unknown) {
  const here = {find: /^@\//, replacement: `${import.meta.dirname}/`}
  return Array.isArray(existing)
    ? [...existing, here]
    : [here, ...Object.entries(existing ?? {}).map(([find, replacement]) => ({find, replacement}))]
}

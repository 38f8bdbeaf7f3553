import {createClient, type SanityClient} from '@sanity/client'
import {reportOn} from '../../lib/preflight/report.ts'
import type {Stored} from '../../lib/preflight/finding.ts'
import {apiVersion} from '../api-version.ts'
import {withLake} from '../../lake/transfer/with-lake.ts'

// Prints all preflight findings of the dataset, and fails if there is an error.

const everything =
  '*[!(_id in path("_.**")) && !(_type match "sanity.*" || _type match "system.*")]'

const read = (client: SanityClient): Promise<Stored[]> =>
  client.fetch(everything, {}, {perspective: 'raw'})

async function documents(): Promise<Stored[]> {
  const {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET,
    SANITY_API_HOST,
    SANITY_API_READ_TOKEN,
  } = process.env
  if (!projectId) return withLake(process.env, 'Preflight', read)
  return read(
    createClient({
      projectId,
      dataset: SANITY_DATASET || 'production',
      apiVersion,
      useCdn: false,
      ...(SANITY_API_HOST ? {apiHost: SANITY_API_HOST, useProjectHostname: false} : {}),
      ...(SANITY_API_READ_TOKEN ? {token: SANITY_API_READ_TOKEN} : {}),
    }),
  )
}

try {
  const {lines, errors, warnings, checked} = reportOn(await documents())
  for (const line of lines) console.log(line)
  const counts = `${errors} errors and ${warnings} warnings`
  console.log(`${checked} documents looked at: ${counts}.`)
  process.exitCode = errors > 0 ? 1 : 0
} catch (error) {
  console.error(`The dataset could not be read: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}

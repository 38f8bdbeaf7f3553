import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import type {Role} from '../accounts/accounts.ts'
import {startLake, type LakeOptions, type RunningLake} from '../server.ts'

export interface TestLake extends RunningLake {
  dataDir: string
  /** A client with a token of this role; without a role it has no token. */
  client(role?: Role): SanityClient
  /** As `stop`, but keeps the folder for another lake. */
  stopAndKeep(): Promise<void>
}

/** A lake for a test, on free ports and in a folder that `stop` removes. */
export async function startTestLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lake-test-'))
  const removeFolder = () => rm(dataDir, {recursive: true})
  const lake = await startLake({port: 0, dataDir, ...options}).catch(async (error: unknown) => {
    await removeFolder()
    throw error
  })
  return {
    ...lake,
    dataDir,
    client: (role) =>
      clientOf(lake.url, role && lake.accounts.createToken(role, `${role} of a test`)),
    stopAndKeep: lake.stop,
    stop: async () => {
      await lake.stop()
      await removeFolder()
    },
  }
}

export function clientOf(url: string, token?: string): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    // Retries would hide the lake's first answer.
    maxRetries: 0,
    ...(token && {token}),
  })
}

/** For code that is slow on purpose; tests themselves wait with `until`. */
export const slowly = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until `condition` holds; only the test's timeout limits it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await slowly(20)
}

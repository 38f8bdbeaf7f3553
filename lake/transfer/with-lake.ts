import {createClient, type SanityClient} from '@sanity/client'
import {Accounts} from '../accounts/accounts.ts'
import {readEnvironment} from '../environment.ts'
import {startLake} from '../server.ts'
import {openDatabase} from '../store/database.ts'

/**
 * Runs `work` with an administrator's client for the folder's lake: the running one, or one started
 * for the duration. The client's token is revoked at the end.
 * @throws Error that says what to do when another folder's lake has the port.
 */
export async function withLake<T>(
  env: NodeJS.ProcessEnv,
  label: string,
  work: (client: SanityClient) => Promise<T>,
): Promise<T> {
  const options = readEnvironment(env)
  const {url, stop} = await reach(options)
  const database = openDatabase(options.dataDir)
  const accounts = new Accounts(database)
  const token = accounts.createToken('administrator', label)
  try {
    const client = createClient({
      projectId: 'local',
      dataset: options.dataset ?? 'production',
      apiVersion: '2026-11-01',
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      token,
    })
    await checkFolder(client, options.dataDir)
    return await work(client)
  } finally {
    accounts.revoke(token)
    database.close()
    await stop()
  }
}

async function reach(options: ReturnType<typeof readEnvironment>) {
  try {
    // On free ports, in case another folder's lake has the usual ones.
    return await startLake({...options, port: 0, seed: undefined})
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Another lake already serves'))) {
      throw error
    }
    return {url: `http://localhost:${options.port}`, stop: async () => undefined}
  }
}

async function checkFolder(client: SanityClient, dataDir: string): Promise<void> {
  const {apiHost} = client.config()
  const me: {id?: string} = await client.request({url: '/users/me'}).catch(() => ({}))
  if (me.id) return
  throw new Error(
    `A lake serves ${dataDir}, but not at ${apiHost}: set LAKE_PORT to the port it was started with.`,
  )
}

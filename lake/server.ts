import type {IncomingMessage, RequestListener, Server} from 'node:http'
import {join} from 'node:path'
import type {Duplex} from 'node:stream'
import {Accounts} from './accounts/accounts.ts'
import {AllowedOrigins} from './accounts/allowed-origins.ts'
import {KeyValues} from './accounts/key-values.ts'
import {TokenWatch} from './accounts/token-watch.ts'
import {openAssetFiles} from './assets/asset-files.ts'
import {openTransformCache} from './assets/transform-cache.ts'
import {splitVersion} from './http/api-version.ts'
import {answerBroken} from './http/broken-request.ts'
import {ConnectionGuard} from './http/connection-guard.ts'
import {createHandler} from './http/handler.ts'
import {listenOn, type Listening} from './http/listen-on.ts'
import {isAllowedOrigin, isOwnHost} from './http/origins.ts'
import {answerStarting} from './http/starting.ts'
import type {Lake} from './lake.ts'
import {OpenStreams} from './realtime/event-stream.ts'
import {Presence} from './realtime/presence.ts'
import {ReleaseClock} from './releases/release-clock.ts'
import {routes} from './routes/route-table.ts'
import {seedOnce} from './seed/seed.ts'
import {SlowLanes} from './slow/slow-lanes.ts'
import {sweepHourly} from './store/asset-sweep.ts'
import {withAddress} from './store/asset-address.ts'
import {openDatabase} from './store/database.ts'
import {refuseDamage} from './store/damaged-store.ts'
import type {CommitCompanion} from './store/dataset.ts'
import {Datasets} from './store/datasets.ts'
import {lockFolder} from './store/folder-lock.ts'
import {lakeFolder} from './store/lake-folder.ts'
import {openWebhooks} from './webhooks/webhooks.ts'

export interface LakeOptions {
  /** 0 takes free ports. The next eight ports serve event streams. */
  port: number
  dataDir: string
  projectId?: string
  dataset?: string
  allowedOrigins?: readonly string[]
  /** Host names besides the loopback ones. */
  extraHosts?: readonly string[]
  webhook?: {url: string; secret: string} | undefined
  /** Whether to load the thread for slow queries at start, not at the first slow query. */
  warm?: boolean
  /** A folder of documents for a dataset that has never had any. */
  seed?: string | undefined
}

export interface RunningLake {
  url: string
  /** More origins of the same lake: browsers limit connections per origin. */
  streamOrigins: string[]
  accounts: Accounts
  seeded: number
  stop(): Promise<void>
}

const streamPorts = 8

/** Starts a lake on the loopback interface. @throws Error that names the variable to change. */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const {dataDir, projectId = 'local', dataset: name = 'production'} = options
  const {allowedOrigins = [], extraHosts = []} = options
  const cleanUp: (() => void | Promise<void>)[] = []
  const stop = async () => {
    for (const step of cleanUp.splice(0).toReversed()) await step()
  }
  try {
    cleanUp.push(lockFolder(dataDir))
    const database = openDatabase(dataDir, {locked: true})
    cleanUp.push(() => {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      database.close()
    })
    refuseDamage(database, lakeFolder(dataDir))
    const accounts = new Accounts(database)
    const tokens = new TokenWatch(accounts)
    cleanUp.push(() => tokens.close())
    const origins = new AllowedOrigins(database)
    const guard = new ConnectionGuard()
    const originsNow = () => [...allowedOrigins, ...origins.list()]
    const notYet = answerStarting(originsNow)
    const {main, extra} = await openPorts(options.port, (server) => prepare(server, guard, notYet))
    const listening = [main, ...extra]
    cleanUp.push(() => closeAll(listening))
    const url = `http://localhost:${main.port}`

    const companions: {note: CommitCompanion}[] = []
    const datasets = new Datasets(database, {
      present: (document) => withAddress(document, url),
      accompany(commit) {
        for (const companion of companions) companion.note(commit)
      },
    })
    if (!datasets.get(name)) datasets.put(name, 'public')
    const folder = lakeFolder(dataDir)
    const files = await openAssetFiles(join(folder, 'assets'))
    const renditions = await openTransformCache(join(folder, 'image-cache'))
    const webhooks = openWebhooks(database, {
      dataDir,
      projectId,
      site: options.webhook,
      snapshotOf: (dataset) => datasets.get(dataset)?.snapshot,
    })
    cleanUp.push(() => webhooks.close())
    const presence = new Presence(accounts, tokens)
    cleanUp.push(() => presence.close())
    const streams = new OpenStreams()
    cleanUp.push(() => streams.endAll())
    const slowLanes = new SlowLanes(url)
    cleanUp.push(() => slowLanes.close())

    const dataset = datasets.get(name)
    const place = {projectId, dataset: name, baseUrl: url}
    const seeded =
      options.seed && dataset
        ? await seedOnce({folder: options.seed, database, dataset, files, place})
        : 0
    const releaseClock = new ReleaseClock(datasets)
    cleanUp.push(() => releaseClock.close())
    // After seeding, which triggers no webhooks and no release timers.
    companions.push(webhooks, releaseClock)
    const lake: Lake = {
      projectId,
      dataset: name,
      url,
      get allowedOrigins() {
        return originsNow()
      },
      datasets,
      accounts,
      keyValues: new KeyValues(database),
      files,
      renditions,
      streams,
      slowLanes,
    }
    const handler = createHandler(lake, routes, {extraHosts, tokens})
    const upgrade = upgradeHandler(lake, presence, extraHosts)
    for (const server of listening.flatMap(({servers}) => servers)) {
      server.off('request', notYet)
      server.on('request', handler)
      server.on('upgrade', upgrade)
    }
    releaseClock.start(database)
    cleanUp.push(sweepHourly(database, files))
    if (options.warm && dataset) slowLanes.of(dataset).warm()
    return {
      url,
      streamOrigins: extra.map(({port}) => `http://localhost:${port}`),
      accounts,
      seeded,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openPorts(port: number, prepareServer: (server: Server) => void) {
  const open: Listening[] = []
  try {
    for (let index = 0; index <= streamPorts; index += 1) {
      open.push(await listenOn(port && port + index, 'LAKE_PORT', prepareServer))
    }
  } catch (error) {
    await closeAll(open)
    throw error
  }
  const [main, ...extra] = open
  if (!main) throw new Error('No port was opened')
  return {main, extra}
}

function prepare(server: Server, guard: ConnectionGuard, notYet: RequestListener): void {
  guard.watch(server)
  server.on('request', notYet)
  server.keepAliveTimeout = 65_000
  // Beyond the announced keep-alive: a busy client's late request would meet a closed connection.
  server.keepAliveTimeoutBuffer = 30_000
  server.on('clientError', answerBroken)
}

function upgradeHandler(lake: Lake, presence: Presence, extraHosts: readonly string[]) {
  return (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const {path} = splitVersion((request.url ?? '/').split('?')[0] ?? '/')
    const name = /^\/socket\/([^/]+)$/.exec(path)?.[1]
    const welcome =
      isOwnHost(request.headers.host, extraHosts) && isAllowedOrigin(request, lake.allowedOrigins)
    if (!welcome) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    if (!name || !lake.datasets.get(name)) return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n')
    presence.accept(request, socket, head, name)
  }
}

async function closeAll(listening: Listening[]): Promise<void> {
  await Promise.all(
    listening.flatMap(({servers}) =>
      servers.map(async (server) => {
        const closed = new Promise((resolve) => server.close(resolve))
        server.closeIdleConnections()
        // Responses under way get a second before their connections are closed.
        const timer = setTimeout(() => server.closeAllConnections(), 1000)
        await closed
        clearTimeout(timer)
      }),
    ),
  )
}

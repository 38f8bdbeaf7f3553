import {createHash} from 'node:crypto'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import path from 'node:path'
import {streamPortCount} from './environment.mjs'
import {Failure} from './failure.mjs'
import {root} from './project.mjs'

/** The oldest Node that runs these scripts; they install the newer one that the rest needs. */
const oldestNode = 20

/** @throws {Failure} when `version` (such as `v18.19.1`) is too old */
export function checkNode(version = process.version) {
  if (Number.parseInt(version.slice(1), 10) >= oldestNode) return
  throw new Failure(
    `Node ${version.slice(1)} is too old: install Node ${oldestNode} or newer from https://nodejs.org and run the command again.`,
  )
}

/** @throws {Failure} when the folder cannot be made or written */
export function checkDataDir(dataDir) {
  const probe = path.join(dataDir, `.write-test-${process.pid}`)
  try {
    mkdirSync(dataDir, {recursive: true})
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Failure(
      `The data folder ${dataDir} cannot be written (${error.code}): allow writing there, or choose another folder with DATA_DIR.`,
      {cause: error},
    )
  }
}

/** @throws {Failure} when the site's port, or one of the local lake's, is taken */
export async function checkPorts(settings) {
  const {port, hosted} = settings
  await checkPort(port, `stop what uses it, or move the site with PORT=${port + 10}`)
  if (!hosted) await checkLakePorts(settings)
}

/** @throws {Failure} when a port of the lake, or of its event streams, is taken */
export async function checkLakePorts({lakePort}) {
  const last = lakePort + streamPortCount
  const wayOut = `the lake needs ${lakePort} to ${last}, so stop what uses it, or move the lake with LAKE_PORT=${lakePort + 20}`
  for (let port = lakePort; port <= last; port += 1) await checkPort(port, wayOut)
}

async function checkPort(port, wayOut) {
  // Some systems let a second program listen on the wildcard beside one on loopback.
  for (const host of ['127.0.0.1', undefined]) {
    const error = await listenOnce(port, host)
    if (error?.code === 'EADDRINUSE') throw new Failure(`Port ${port} is taken: ${wayOut}.`)
    if (error?.code === 'EACCES')
      throw new Failure(`Port ${port} needs special rights: choose one above 1023.`)
  }
}

const listenOnce = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({port, host, exclusive: true}, () => server.close(() => resolve(undefined)))
  })

// Each checkout uses a band of 500 ports of its own, so that two can run tests at once: a port
// found free by one is not taken by the other before it is used. All bands are below the range of
// ephemeral ports.
const bandSize = 500
const bands = 24
const band = createHash('sha256').update(root).digest().readUInt32BE() % bands
const bandStart = 20_000 + band * bandSize

/** Single ports come from the first 100 of a band, so that ranges do not collide with them. */
const singles = 100

/**
 * Units run beside journeys, and several of each: every worker has a share of its own, or two would
 * choose the same port at once.
 */
const unitWorkers = 10
const journeyWorkers = 4

/** The part of a band from which this process takes its ports. */
function shareOf(from, to) {
  const half = (from + to) / 2
  const {JEST_WORKER_ID: unit, TEST_PARALLEL_INDEX: journey} = process.env
  if (unit) return partOf(half, to, Number(unit) % unitWorkers, unitWorkers)
  if (journey) return partOf(from, half, Number(journey) % journeyWorkers, journeyWorkers)
  return [from, half]
}

function partOf(from, to, index, parts) {
  const size = Math.floor((to - from) / parts)
  return [from + index * size, from + (index + 1) * size]
}

/** Finds `count` adjacent free ports, up to 20; returns the first. */
export async function findFreePorts(count = 1) {
  const [from, to] = count === 1 ? shareOf(0, singles) : shareOf(singles, bandSize)
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = bandStart + from + Math.floor(Math.random() * (to - from - count + 1))
    const ports = Array.from({length: count}, (_, index) => first + index)
    const errors = await Promise.all(ports.map((port) => listenOnce(port, undefined)))
    if (errors.every((error) => !error)) return first
  }
  throw new Failure(`No ${count} neighbouring ports are free on this machine: stop some servers.`)
}

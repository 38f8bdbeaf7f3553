#!/usr/bin/env node
// Deletes pages and pictures that nginx keeps: run it where nginx runs, as root or as nginx's user.
import {open, readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const usage = `Usage: node purge.mjs [--cache FOLDER] KEY-OR-ADDRESS ...

  document:guide-pilot                        every page that shows this document
  /guides/pilot                               this address, on every host
  https://www.example.com/guides/pilot        this address, on this host

FOLDER is where nginx keeps pages, /var/cache/nginx unless told otherwise.`

// A page's headers fit into what nginx.conf gives them (proxy_buffer_size), and stand before it.
const headBytes = 64 * 1024

/** A request that the site was answering meanwhile may bring back what it had read before. */
export const pauseMs = 2000

/**
 * Deletes what carries one of the surrogate keys, or lies at one of the addresses.
 *
 * @param {string} folder
 * @param {string[]} wanted
 * @returns {Promise<string[]>} the addresses whose copies were deleted
 */
export async function purge(folder, wanted) {
  const deleted = []
  for (const file of await keptFiles(folder)) {
    const kept = await readKept(file)
    if (!kept || !wanted.some((one) => carries(kept, one))) continue
    await rm(file, {force: true})
    deleted.push(kept.origin + kept.address)
  }
  return deleted
}

/** nginx names them by a hash of their key; what it is still writing has a longer name. */
async function keptFiles(folder) {
  const names = await readdir(folder, {recursive: true})
  return names
    .filter((name) => /^[0-9a-f]{32}$/.test(path.basename(name)))
    .map((name) => path.join(folder, name))
}

/** What a kept file tells of itself; nothing where nginx deleted it just now. */
async function readKept(file) {
  const head = await readHead(file)
  const [, origin, address] = /\nKEY: (\S+) \S* (.*)\n/.exec(head) ?? []
  if (!origin) return undefined
  const [headers] = head.slice(head.indexOf('\nKEY: ')).split('\r\n\r\n')
  const keys = /\r\nsurrogate-key: *(.*)/i.exec(headers)?.[1].split(/\s+/) ?? []
  return {origin, address, keys}
}

async function readHead(file) {
  try {
    const handle = await open(file)
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(headBytes))
    await handle.close()
    return buffer.toString('utf8', 0, bytesRead)
  } catch (error) {
    if (error.code === 'ENOENT') return ''
    throw error
  }
}

function carries({origin, address, keys}, wanted) {
  if (!/^(\/|https?:)/.test(wanted)) return keys.includes(wanted)
  const url = new URL(wanted, origin)
  // Of a picture, every size.
  const [pathname] = address.split('?')
  return url.origin === origin && decoded(url.pathname) === pathname
}

/** As nginx has it in its key; a % that begins nothing was meant as itself. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname.replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return pathname
  }
}

async function main(args) {
  const at = args.indexOf('--cache')
  const [, folder = '/var/cache/nginx'] = at < 0 ? [] : args.splice(at, 2)
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const deleted = await purge(folder, args)
  await wait(pauseMs)
  deleted.push(...(await purge(folder, args)))
  for (const address of deleted) console.log(`Deleted ${address}`)
  if (deleted.length === 0) console.log(`Nothing in ${folder} is kept for ${args.join(', ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2)).catch((error) => {
    console.error(`Not all could be deleted: ${error.message}`)
    process.exitCode = 1
  })

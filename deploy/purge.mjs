#!/usr/bin/env node
// Deletes pages and pictures from nginx's cache: run it where nginx runs, as root or as nginx's
// user.
import {open, readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const usage = `Usage: node purge.mjs [--cache FOLDER] KEY-OR-ADDRESS ...

  document:guide-pilot                        every page that shows this document
  /guides/pilot                               this address, on every host
  https://www.example.com/guides/pilot        this address, on this host

FOLDER is where nginx keeps pages, /var/cache/nginx unless told otherwise.`

// A page's headers fit into nginx's buffer (proxy_buffer_size), and precede the body in a cache
// file.
const headBytes = 64 * 1024

/** Wait before the second pass: a response in flight may store old content again. */
export const pauseMs = 2000

/**
 * Deletes cached responses with one of the surrogate keys, or of one of the addresses.
 *
 * @param {string} folder
 * @param {string[]} wanted
 * @returns {Promise<string[]>} the addresses of the deleted copies
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

/**
 * Paths of cache files, which nginx names by a hash of their key; files being written have longer
 * names.
 */
async function keptFiles(folder) {
  const names = await readdir(folder, {recursive: true})
  return names
    .filter((name) => /^[0-9a-f]{32}$/.test(path.basename(name)))
    .map((name) => path.join(folder, name))
}

/** Address and surrogate keys of a cache file; undefined if nginx has just deleted it. */
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
  // A picture is deleted in every size.
  const [pathname] = address.split('?')
  return url.origin === origin && decoded(url.pathname) === pathname
}

/** A path as in nginx's cache key, decoded; a lone % stands for itself. */
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

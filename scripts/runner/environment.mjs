import path from 'node:path'
import {Failure} from './failure.mjs'

/** Number of ports above the lake's own for event streams, to open more connections per browser. */
export const streamPortCount = 8

/**
 * The settings, validated and completed with defaults.
 *
 * @param {Record<string, string | undefined>} variables
 * @param {string} folder the checkout, which a relative DATA_DIR starts from
 * @throws {Failure} naming the variable that is wrong or missing
 */
export function readSettings(variables, folder) {
  const port = readPort(variables, 'PORT', 3000)
  const lakePort = readPort(variables, 'LAKE_PORT', 3900, 65535 - streamPortCount)
  const hosted = readHosted(variables)
  if (!hosted && port >= lakePort && port <= lakePort + streamPortCount)
    throw new Failure(
      `PORT ${port} lies among the lake's ports ${lakePort} to ${lakePort + streamPortCount}: move one of them with PORT or LAKE_PORT.`,
    )
  return {
    port,
    lakePort,
    siteHost: readHost(variables),
    dataDir: path.resolve(folder, variables.DATA_DIR ?? '.data'),
    siteUrl: readOrigin(variables, 'SITE_URL') ?? `http://localhost:${port}`,
    dataset: readDataset(variables),
    hosted,
  }
}

function readPort(variables, name, fallback, highest = 65535) {
  const text = variables[name] ?? String(fallback)
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= highest) return port
  throw new Failure(
    `${name} is "${text}": give it a port number from 1 to ${highest}, such as ${name}=${fallback}.`,
  )
}

/** The host to listen on: loopback by default, or others on the network could connect. */
function readHost(variables) {
  const host = variables.SITE_HOST || '127.0.0.1'
  if (/^[\w.:-]+$/.test(host)) return host
  throw new Failure(
    `SITE_HOST is "${host}": give it an address to listen on, such as SITE_HOST=0.0.0.0 for all.`,
  )
}

function readOrigin(variables, name) {
  const text = variables[name]
  if (!text) return undefined
  const url = tryUrl(text)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search)
    return url.origin
  throw new Failure(
    `${name} is "${text}": give it an address without a path, such as ${name}=https://www.example.com.`,
  )
}

function tryUrl(text) {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function readDataset(variables) {
  const dataset = variables.SANITY_DATASET ?? 'production'
  if (/^[a-z0-9][-_a-z0-9]{0,63}$/.test(dataset)) return dataset
  throw new Failure(
    `SANITY_DATASET is "${dataset}": use lowercase letters, digits, "-" and "_", such as SANITY_DATASET=production.`,
  )
}

const hostedNames = [
  'SANITY_API_READ_TOKEN',
  'SANITY_WEBHOOK_SECRET',
  'SANITY_API_HOST',
  'SANITY_API_WRITE_TOKEN',
  'PREVIEW_LINK_KEY',
]

/** The settings of a hosted Sanity project; undefined if the local lake is used. */
function readHosted(variables) {
  const projectId = variables.SANITY_PROJECT_ID
  if (!projectId) {
    const stray = hostedNames.find((name) => variables[name])
    if (!stray) return undefined
    throw new Failure(
      `${stray} is set but SANITY_PROJECT_ID is not: add the project's id to .env for hosted Sanity, or remove ${stray} for the local lake.`,
    )
  }
  if (!/^[a-z0-9][-a-z0-9]*$/.test(projectId))
    throw new Failure(
      `SANITY_PROJECT_ID is "${projectId}": copy the id from https://www.sanity.io/manage, it has lowercase letters, digits and "-" only.`,
    )
  return {
    projectId,
    apiHost: readOrigin(variables, 'SANITY_API_HOST'),
    readToken: required(variables, 'SANITY_API_READ_TOKEN', 'create a viewer token'),
    webhookSecret: required(variables, 'SANITY_WEBHOOK_SECRET', 'choose a webhook secret'),
    ...readPreviewLinks(variables),
  }
}

/** Settings for preview links on hosted Sanity: both or neither. */
function readPreviewLinks({SANITY_API_WRITE_TOKEN: writeToken, PREVIEW_LINK_KEY: key}) {
  if (!writeToken && !key) return {}
  if (!writeToken)
    throw new Failure(
      'PREVIEW_LINK_KEY is set but SANITY_API_WRITE_TOKEN is not: create a token with the role Editor at https://www.sanity.io/manage, or remove PREVIEW_LINK_KEY to do without preview links.',
    )
  if (!key || key.length < 32)
    throw new Failure(
      'SANITY_API_WRITE_TOKEN is set, but PREVIEW_LINK_KEY is not, or has fewer than 32 characters: make one with "openssl rand -hex 32".',
    )
  return {previewLinks: {writeToken, key}}
}

function required(variables, name, action) {
  if (variables[name]) return variables[name]
  throw new Failure(
    `SANITY_PROJECT_ID is set but ${name} is not: ${action} at https://www.sanity.io/manage and add it to .env, or remove SANITY_PROJECT_ID to use the local lake.`,
  )
}

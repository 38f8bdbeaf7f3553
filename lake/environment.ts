import type {LakeOptions} from './server.ts'

/** The lake's settings from environment variables. @throws Error naming the invalid variable. */
export function readEnvironment(env: NodeJS.ProcessEnv): LakeOptions {
  const url = env.LAKE_WEBHOOK_URL
  const secret = env.SANITY_WEBHOOK_SECRET
  if (url && !secret) {
    throw new Error(
      'LAKE_WEBHOOK_URL is set, but SANITY_WEBHOOK_SECRET is not: set both, or neither.',
    )
  }
  if (url && !URL.canParse(url)) {
    throw new Error(
      `LAKE_WEBHOOK_URL is "${url}", which is no address: write http://host:port/path.`,
    )
  }
  return {
    port: readPort(env.LAKE_PORT),
    dataDir: env.DATA_DIR || '.data',
    dataset: env.SANITY_DATASET || 'production',
    allowedOrigins: (env.LAKE_ALLOWED_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim().replace(/\/$/, ''))
      .filter((origin) => origin !== ''),
    ...(url && secret && {webhook: {url, secret}}),
    ...(env.LAKE_SEED && {seed: env.LAKE_SEED}),
  }
}

function readPort(text = '3900'): number {
  const port = Number(text || '3900')
  if (Number.isInteger(port) && port >= 0 && port <= 65_527) return port
  throw new Error(`LAKE_PORT is "${text}": set it to a number between 1 and 65527.`)
}

import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

export interface Load {
  requestsPerSecond: number
  /** The time that 99 of 100 answers needed, or less. */
  p99Ms: number
}

/**
 * Asks for one address by 50 connections for some seconds, as browsers do: compressed.
 * @throws Error when wrk is not installed, or an answer was no page
 */
export async function load(address: string, seconds = 5): Promise<Load> {
  const asked = [
    '-t1',
    '-c50',
    `-d${seconds}s`,
    '--latency',
    // A late answer is late in the figures, and no failure: on a small machine stock Next.js has some.
    '--timeout',
    '30s',
    '-H',
    'Accept-Encoding: gzip',
    address,
  ]
  const {stdout} = await run('wrk', asked).catch((cause: unknown) => {
    throw new Error('wrk could not run: "apt-get install wrk" or "brew install wrk" brings it.', {
      cause,
    })
  })
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${address} failed:\n${stdout}`)
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99Ms: Number(p99) * ({us: 0.001, ms: 1, s: 1000}[unit] ?? NaN),
  }
}

import {residentMegabytes} from '../testing/resident-megabytes.ts'
import {startProcess} from '../tests/fault/lake-process.ts'

export interface LakeProcess {
  url: string
  /** From process start to the first answer, ms. */
  readyMs: number
  /** Resident memory, MB. */
  memory(): number
  stop(): Promise<void>
}

/** A lake in its own process as `npm start` runs it. */
export async function startLakeProcess(dataDir: string): Promise<LakeProcess> {
  const started = performance.now()
  const {child, ready, exit} = startProcess(dataDir, {LAKE_WEBHOOK_URL: ''})
  const url = await ready
  await fetch(`${url}/v1/lake/status`).then((response) => response.text())
  const readyMs = performance.now() - started
  return {
    url,
    readyMs,
    memory: () => residentMegabytes(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await exit
    },
  }
}

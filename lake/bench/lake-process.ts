import {residentMegabytes} from '../testing/resident-megabytes.ts'
import {startProcess} from '../tests/fault/lake-process.ts'

export interface LakeProcess {
  url: string
  readyMs: number
  memory(): number
  stop(): Promise<void>
}

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

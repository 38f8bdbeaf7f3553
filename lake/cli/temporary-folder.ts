import {mkdtempSync, rmSync} from 'node:fs'
import {constants, tmpdir} from 'node:os'
import {join} from 'node:path'

/** Redirects temporary files of failed transfers to a folder that goes when the process ends. */
export function useOwnTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lake-transfer-'))
  Object.assign(process.env, {TMPDIR: folder, TEMP: folder, TMP: folder})
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
}

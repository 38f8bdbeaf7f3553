import {mkdtempSync, rmSync} from 'node:fs'
import {constants, tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Redirects temporary files to a folder that is removed when the process ends (except by SIGKILL):
 * a failed import or export leaves unpacked files there.
 */
export function useOwnTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lake-transfer-'))
  Object.assign(process.env, {TMPDIR: folder, TEMP: folder, TMP: folder})
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
}

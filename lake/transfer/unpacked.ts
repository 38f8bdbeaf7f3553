import {execFile} from 'node:child_process'
import {mkdtemp} from 'node:fs/promises'
import {promisify} from 'node:util'

/**
 * Unpacks an archive beside itself, and answers the folder; for tests. The importer would leave a
 * folder behind in the system's temporary one, which only a command of its own can move.
 */
export async function unpacked(archive: string): Promise<string> {
  const folder = await mkdtemp(`${archive}-`)
  await promisify(execFile)('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
  return folder
}

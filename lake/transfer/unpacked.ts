import {execFile} from 'node:child_process'
import {mkdtemp} from 'node:fs/promises'
import {promisify} from 'node:util'

/**
 * The folder of an archive unpacked beside itself; for tests. The importer would leave its own in
 * the system's temporary folder, which only a separate process can redirect.
 */
export async function unpacked(archive: string): Promise<string> {
  const folder = await mkdtemp(`${archive}-`)
  await promisify(execFile)('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
  return folder
}

import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {lakeFolder} from '../store/lake-folder.ts'
import {parseHook, type Hook} from './hook.ts'

/** The webhooks in `<dataDir>/lake/webhooks.json`, reread when the file changes. */
export class HookFile {
  readonly path: string
  #readAt = -1
  #hooks: Hook[] = []

  /** @throws Error that names the file and the hook at fault. */
  constructor(dataDir: string) {
    this.path = join(lakeFolder(dataDir), 'webhooks.json')
    this.#read()
  }

  current(): Hook[] {
    try {
      this.#read()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
    return this.#hooks
  }

  #read(): void {
    const changedAt = existsSync(this.path) ? statSync(this.path).mtimeMs : 0
    if (changedAt === this.#readAt) return
    this.#readAt = changedAt
    this.#hooks = changedAt === 0 ? [] : parseFile(this.path)
  }
}

function parseFile(path: string): Hook[] {
  try {
    const list: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!Array.isArray(list)) throw new Error('It must hold a list of webhooks.')
    const hooks = list.map(parseHook)
    const twice = hooks.find(({id}, index) => hooks.findIndex((hook) => hook.id === id) !== index)
    if (twice) throw new Error(`Two webhooks have the id "${twice.id}".`)
    return hooks
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${path} cannot be used. ${reason}`, {cause})
  }
}

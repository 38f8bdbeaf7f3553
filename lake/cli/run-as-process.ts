import {execFile} from 'node:child_process'
import {resolve} from 'node:path'

export interface Outcome {
  code: number
  out: string
  error: string
}

export function runAsProcess(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const script = resolve(import.meta.dirname, `${command}.ts`)
  const flags = ['--disable-warning=ExperimentalWarning', script, ...args]
  const settings = {env: {...process.env, NODE_OPTIONS: '', ...env}}
  return new Promise((settle) => {
    const child = execFile(process.execPath, flags, settings, (_, out, error) =>
      settle({code: child.exitCode ?? 1, out: out.trim(), error: error.trim()}),
    )
  })
}

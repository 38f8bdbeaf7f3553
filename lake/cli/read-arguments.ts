import {parseArgs, type ParseArgsOptionsConfig} from 'node:util'
import {commandLine} from '../command-line.ts'

/** The options and words after a command. @throws Error with `usage` when they are wrong. */
export function readArguments<T extends ParseArgsOptionsConfig>(
  usage: string,
  most: number,
  options: T,
) {
  const config = {allowPositionals: true, allowNegative: true, options} as const
  try {
    const read = parseArgs(config)
    const extra = read.positionals[most]
    if (extra === undefined) return read
    throw new Error(`"${extra}" is one word too many.`)
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split(/(?<=\.) /)[0] ?? '') : ''
    throw new Error(`${message}\nType it like this: ${commandLine(usage)}`, {cause})
  }
}

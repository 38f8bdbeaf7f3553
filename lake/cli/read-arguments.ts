import {parseArgs, type ParseArgsOptionsConfig} from 'node:util'
import {commandLine} from '../command-line.ts'

/**
 * Reads what was typed after a command; `usage` is how to type it, `most` how many words it takes.
 * @throws Error with the usage when an option is unknown or lacks its value, or a word is too many.
 */
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

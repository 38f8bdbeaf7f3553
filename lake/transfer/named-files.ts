import {access, constants} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {openSource, type Source} from './open-source.ts'

/** @throws Error that names the first file given by path in the documents that is unreadable. */
export async function checkNamedFiles(source: Source): Promise<void> {
  const lines = createInterface({input: await openSource(source), crlfDelay: Infinity})
  const known = new Set<string>()
  let number = 0
  for await (const line of lines) {
    number += 1
    // A tar archive contains its files.
    if (line.includes('\0')) return lines.close()
    for (const note of notesIn(line)) {
      if (known.has(note)) continue
      known.add(note)
      await checkNote(note, source, number)
    }
  }
}

function notesIn(line: string): string[] {
  if (!line.includes('_sanityAsset')) return []
  return [...line.matchAll(/"_sanityAsset"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) =>
    String(JSON.parse(text)),
  )
}

async function checkNote(note: string, {file, folder}: Source, line: number): Promise<void> {
  const [, url] = /^(?:image|file)@(file:.*)$/i.exec(note) ?? []
  if (url === undefined) return
  const where = `${file}, line ${line}, names "${note}"`
  const absolute = url.replace(/^file:\/\/\.\//i, `${pathToFileURL(folder).href}/`)
  if (!/^file:\/\/\//i.test(absolute)) {
    throw new Error(
      `${where}: write file://./path for what lies beside it, or file:///path from the root.`,
    )
  }
  try {
    await access(fileURLToPath(absolute), constants.R_OK)
  } catch (cause) {
    throw new Error(`${where}, and ${fileURLToPath(absolute)} cannot be read.`, {cause})
  }
}

import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isObject, type JsonObject} from '../documents/json.ts'

/**
 * The documents of a folder and its subfolders in Sanity's import format, in order of file names:
 * `*.ndjson` has one per line, `*.json` one or a list.
 * @throws Error that names the file and line at fault.
 */
export async function readSeed(folder: string): Promise<JsonObject[]> {
  const names = await readdir(folder, {recursive: true}).catch((cause: unknown) => {
    throw new Error(
      `LAKE_SEED names the folder ${folder}, which cannot be read: correct the path.`,
      {cause},
    )
  })
  const documents: JsonObject[] = []
  for (const name of names.toSorted()) {
    // Some editors write a byte order mark, which JSON does not allow.
    const text = async () => (await readFile(join(folder, name), 'utf8')).replace(/^\uFEFF/, '')
    if (name.endsWith('.ndjson')) {
      for (const [index, line] of (await text()).split('\n').entries()) {
        if (line.trim() !== '') documents.push(...parse(line, `${join(folder, name)}:${index + 1}`))
      }
    } else if (name.endsWith('.json')) documents.push(...parse(await text(), join(folder, name)))
  }
  return documents
}

function parse(json: string, where: string): JsonObject[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new Error(`${where} is not valid JSON: correct it there.`, {cause})
  }
  return [value].flat().map((document) => {
    if (
      !isObject(document) ||
      typeof document._id !== 'string' ||
      typeof document._type !== 'string'
    ) {
      throw new Error(`${where} has something without _id and _type: each document needs both.`)
    }
    return document
  })
}

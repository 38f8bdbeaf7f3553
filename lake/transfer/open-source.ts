import {createReadStream} from 'node:fs'
import {open, readdir, readFile, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {pipeline, Transform, type Readable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {createGunzip} from 'node:zlib'
import type {sanityImport} from '@sanity/import'

type AssetMap = NonNullable<Parameters<typeof sanityImport>[1]['assetMap']>

/** What an import reads; paths of its assets are relative to `folder`. */
export interface Source {
  file: string
  folder: string
  /** Assets beside the documents, as `image#<url>`, with their metadata. */
  assets?: {unreferencedAssets: string[]; assetMap: AssetMap}
}

/** The archive, NDJSON file or unpacked folder at a path. @throws Error when it is none. */
export async function findSource(path: string): Promise<Source> {
  const entry = await stat(path).catch(() => {
    throw new Error(`There is no ${path}: name an archive, an NDJSON file or a folder.`)
  })
  if (!entry.isDirectory()) return {file: path, folder: dirname(resolve(path))}
  const folder = resolve(path)
  const [name, ...more] = (await readdir(folder)).filter((file) => file.endsWith('.ndjson'))
  if (!name) throw new Error(`There is no .ndjson file in ${path}.`)
  if (more.length) throw new Error(`There is more than one .ndjson file in ${path}: name one.`)
  const unreferencedAssets = [
    ...(await urlsIn(join(folder, 'images'), 'image')),
    ...(await urlsIn(join(folder, 'files'), 'file')),
  ]
  const assetMap = await readAssetMap(join(folder, 'assets.json'))
  return {file: join(folder, name), folder, assets: {unreferencedAssets, assetMap}}
}

/** Its bytes, unpacked and without a byte order mark. */
export async function openSource({file}: Source): Promise<Readable> {
  const isZipped = (await firstBytes(file, 2)).equals(Buffer.from([0x1f, 0x8b]))
  const unmarked = withoutMark()
  // The error reaches the reader through the stream.
  const told = () => undefined
  return isZipped
    ? pipeline(createReadStream(file), createGunzip(), unmarked, told)
    : pipeline(createReadStream(file), unmarked, told)
}

function withoutMark(): Transform {
  const mark = Buffer.from([0xef, 0xbb, 0xbf])
  let start: Buffer | undefined = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!start) return done(null, chunk)
      start = Buffer.concat([start, chunk])
      if (start.length < mark.length) return done()
      const rest = start.subarray(0, mark.length).equals(mark) ? start.subarray(mark.length) : start
      start = undefined
      done(null, rest)
    },
    flush(done) {
      done(null, start)
    },
  })
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function urlsIn(folder: string, kind: 'image' | 'file'): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const plain = names.filter((name) => !name.startsWith('.'))
  return plain.map((name) => `${kind}#${pathToFileURL(join(folder, name)).href}`)
}

async function readAssetMap(file: string): Promise<AssetMap> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is not valid JSON: correct it there.`, {cause})
  }
}

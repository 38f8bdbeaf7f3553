import {open} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AssetFiles} from '../assets/asset-files.ts'
import type {AssetPlace} from '../assets/asset-names.ts'
import {describeFile} from '../assets/file-asset.ts'
import {describeImage} from '../assets/image-asset.ts'
import {isObject, type JsonObject} from '../documents/json.ts'

const assetLimit = 1024 ** 3

/** Stores the files of `_sanityAsset` notes and replaces the notes by references. */
export class SeedAssets {
  readonly #folder: string
  readonly #files: AssetFiles
  readonly #place: AssetPlace
  readonly #documents = new Map<string, Promise<JsonObject & {_id: string}>>()

  constructor(folder: string, files: AssetFiles, place: AssetPlace) {
    this.#folder = folder
    this.#files = files
    this.#place = place
  }

  async resolve(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((item: unknown) => this.resolve(item)))
    if (!isObject(value)) return value
    const {_sanityAsset: note, ...fields} = value
    const entries = await Promise.all(
      Object.entries(fields).map(
        async ([name, field]) => [name, await this.resolve(field)] as const,
      ),
    )
    const copy = Object.fromEntries(entries)
    if (typeof note !== 'string') return copy
    const {_id} = await this.#assetOf(note)
    return {...copy, asset: {_type: 'reference', _ref: _id}}
  }

  documents(): Promise<JsonObject[]> {
    return Promise.all(this.#documents.values())
  }

  #assetOf(note: string): Promise<JsonObject & {_id: string}> {
    const known = this.#documents.get(note)
    if (known) return known
    const asset = this.#keep(note)
    this.#documents.set(note, asset)
    return asset
  }

  async #keep(note: string): Promise<JsonObject & {_id: string}> {
    const [, kind, address = ''] = /^(image|file)@(file:\/\/.+)$/.exec(note) ?? []
    if (!kind) {
      throw new Error(
        `A seed document has the asset "${note}": write image@file://./path or file@file://./path.`,
      )
    }
    const path = address.startsWith('file:///')
      ? fileURLToPath(address)
      : resolve(this.#folder, decodeURI(address.slice('file://'.length)))
    try {
      // Opened first: a stream of a missing file would emit its error before anyone listens.
      const bytes = (await open(path)).createReadStream()
      const file = await this.#files.put(bytes, {limit: assetLimit})
      const details = {filename: basename(path), place: this.#place}
      const fields =
        kind === 'image' ? await describeImage(file, details) : describeFile(file, details)
      return {...fields, uploadId: fields.assetId}
    } catch (cause) {
      throw new Error(
        `The seed's asset ${path} cannot be used: ${cause instanceof Error ? cause.message : cause}`,
        {cause},
      )
    }
  }
}

import type {AssetSource, AssetSourceUploader} from 'sanity'
import {words} from '../publishing/answers'

type Hear = (problem: string) => void

let hearing: Hear | undefined

/** Lets `hear` be told why the upload that begins now fails. Returns a function that ends it. */
export function failureHeard(hear: Hear): () => void {
  hearing = hear
  return () => {
    if (hearing === hear) hearing = undefined
  }
}

/**
 * Sources of pictures whose uploads fail with a reason, at the input where they began. The Studio
 * itself says “Upload failed. See the console for more information.”
 */
export const toldUploads = (sources: AssetSource[]): AssetSource[] =>
  sources.map((source) => {
    const {Uploader} = source
    return Uploader ? {...source, Uploader: told(Uploader)} : source
  })

const told = (Uploader: NonNullable<AssetSource['Uploader']>) =>
  class ToldUploader extends Uploader {
    override subscribe(subscriber: Parameters<AssetSourceUploader['subscribe']>[0]) {
      const hear = hearing
      return super.subscribe((event) => {
        // The event named “error” comes once the files are forgotten.
        if (hear && event.type === 'status' && event.status === 'error')
          hear(`The picture was not added. ${words(event.file.error)}`)
        if (!hear || event.type !== 'error') subscriber(event)
      })
    }
  }

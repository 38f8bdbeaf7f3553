import {useCallback} from 'react'
import type {SanityClient} from '@sanity/client'
import {useClient} from 'sanity'
import {apiVersion} from '@/sanity/api-version'

export interface UploadedPicture {
  _type: 'picture'
  asset: {_type: 'reference'; _ref: string}
}

/** A function that stores a file, and gives it as the value of a picture field. */
export function useUploadPicture(): (file: File) => Promise<UploadedPicture> {
  const client = useClient({apiVersion})
  return useCallback(
    async (file) => ({
      _type: 'picture',
      asset: {_type: 'reference', _ref: await storePicture(client, file)},
    }),
    [client],
  )
}

/** Stores a picture; returns the id of its asset. */
export async function storePicture(client: SanityClient, file: File): Promise<string> {
  const {_id} = await client.assets.upload('image', file, {
    filename: file.name,
    // As the field asks for; where and with what it was taken is nobody's business.
    extract: ['lqip', 'palette', 'blurhash'],
  })
  return _id
}

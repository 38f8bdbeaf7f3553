import {randomKey} from '@sanity/util/content'
import type {ReactNode} from 'react'
import {insert, setIfMissing, type ArrayOfObjectsInputProps, type SchemaType} from 'sanity'
import {useLateBlocks} from '../writing/late-blocks'
import {DropZone} from './drop-zone'
import {isPicture} from './is-picture'
import type {UploadedPicture} from './upload-pictures'

interface ListPicturesProps {
  list: ArrayOfObjectsInputProps
  /** The members that pictures become. */
  member: PictureMember
  children: ReactNode
}

/** A list onto which pictures can be dropped: each becomes a member, in their order. */
export function ListPictures({list, member, children}: ListPicturesProps) {
  const appendIfLeft = useLateBlocks(list, 'list')
  return (
    <DropZone
      promise="Drop here: the pictures are added in their order"
      refusal={list.readOnly ? 'This list cannot be changed just now.' : undefined}
      onPictures={(pictures) => {
        const members = pictures.map((picture) => memberOf(member, picture))
        if (!appendIfLeft(members))
          list.onChange([setIfMissing([]), insert(members, 'after', [-1])])
        return pictures.length > 1
          ? `${pictures.length} pictures were added. Open each, and say what it shows.`
          : 'The picture was added. Open it, and say what it shows.'
      }}
    >
      {children}
    </DropZone>
  )
}

export interface PictureMember {
  type: string
  /** The field that holds the picture; undefined where the member is the picture. */
  field: string | undefined
}

/** The member of a list that a picture can become: a picture, or what begins with one. */
export function pictureMember(members: readonly SchemaType[]): PictureMember | undefined {
  for (const member of members) {
    if (isPicture(member)) return {type: member.name, field: undefined}
    const [first] = member.jsonType === 'object' ? member.fields : []
    if (first && isPicture(first.type)) return {type: member.name, field: first.name}
  }
  return undefined
}

const memberOf = ({type, field}: PictureMember, picture: UploadedPicture) => ({
  ...(field ? {[field]: picture} : picture),
  _type: type,
  _key: randomKey(12),
})

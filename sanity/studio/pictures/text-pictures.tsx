import type {Editor} from '@portabletext/editor'
import {randomKey} from '@sanity/util/content'
import type {ReactNode} from 'react'
import type {ArrayOfObjectsInputProps} from 'sanity'
import {useLateBlocks} from '../writing/late-blocks'
import {useTextEditor} from '../writing/text-editor'
import {DropZone} from './drop-zone'
import type {UploadedPicture} from './upload-pictures'

interface TextPicturesProps {
  text: ArrayOfObjectsInputProps
  children: ReactNode
}

/** A text onto which pictures can be dropped: one becomes a figure, several become a gallery. */
export function TextPictures({text, children}: TextPicturesProps) {
  const editor = useTextEditor()
  const appendIfLeft = useLateBlocks(text)
  const types = new Set(text.schemaType.of.map(({name}) => name))
  const takesPictures = types.has('figure') && types.has('gallery') && !text.readOnly
  return (
    <DropZone
      promise="Drop here: one picture becomes a figure, several become a gallery"
      refusal={takesPictures ? undefined : refusalOf(text)}
      onPictures={(pictures, drop) => {
        const block = blockOf(pictures)
        if (!appendIfLeft([block]) && editor) insertBelow(editor, block, drop)
        return pictures.length > 1
          ? `${pictures.length} pictures stand in a gallery now. Open it, and say of each what it shows.`
          : 'The picture stands in a figure now. Open it, and say what it shows.'
      }}
    >
      {children}
    </DropZone>
  )
}

const refusalOf = ({readOnly}: ArrayOfObjectsInputProps) =>
  readOnly
    ? 'This text cannot be changed just now, so the pictures were not added.'
    : 'Pictures cannot stand in this text. Drop them on the text of the piece.'

const blockOf = (pictures: UploadedPicture[]) => {
  const [first] = pictures
  return pictures.length === 1 && first
    ? {_type: 'figure', _key: randomKey(12), size: 'body', picture: first}
    : {
        _type: 'gallery',
        _key: randomKey(12),
        pictures: pictures.map((picture) => ({
          _type: 'galleryPicture',
          _key: randomKey(12),
          picture,
        })),
      }
}

/** Inserts beside the block on which the pictures were dropped, or at the end. */
function insertBelow(
  editor: Editor,
  block: {_type: string; _key: string},
  {target, y}: {target: Element; y: number},
) {
  const value = editor.getSnapshot().context.value
  const element = target.closest('[data-pt-block]')
  const key = /_key=="([^"]+)"/.exec(
    element?.closest('[data-pt-path]')?.getAttribute('data-pt-path') ?? '',
  )?.[1]
  const beside = value.find(({_key}) => _key === key) ?? value.at(-1)
  const box = element?.getBoundingClientRect()
  const isAbove = key !== undefined && box !== undefined && y < box.top + box.height / 2
  const point = beside && {path: [{_key: beside._key}], offset: 0}
  editor.send({
    type: 'insert.block',
    block,
    placement: isAbove ? 'before' : 'after',
    select: 'start',
    ...(point && {at: {anchor: point, focus: point}}),
  })
  // So that undo takes the pictures back.
  editor.send({type: 'focus'})
}

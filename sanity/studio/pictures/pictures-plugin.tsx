import {definePlugin, type ArrayOfObjectsInputProps, type InputProps} from 'sanity'
import {isPicture} from './is-picture'
import {ListPictures, pictureMember} from './list-pictures'
import {PictureInput} from './picture-input'
import {TextPictures} from './text-pictures'
import {toldUploads} from './told-uploads'

/**
 * Pictures as they come from a camera or a phone: said at once what cannot be shown, and several at
 * once wherever they belong together.
 */
export const picturesPlugin = definePlugin({
  name: 'pictures',
  form: {
    components: {input: PicturesInput},
    image: {assetSources: toldUploads},
  },
})

function PicturesInput(props: InputProps) {
  if (isPicture(props.schemaType)) return <PictureInput {...props} />
  if (!isListOfObjects(props)) return props.renderDefault(props)
  const members = props.schemaType.of
  if (members.some(({name}) => name === 'block'))
    return <TextPictures text={props}>{props.renderDefault(props)}</TextPictures>
  const member = pictureMember(members)
  if (!member) return props.renderDefault(props)
  return (
    <ListPictures list={props} member={member}>
      {props.renderDefault(props)}
    </ListPictures>
  )
}

const isListOfObjects = (props: InputProps): props is ArrayOfObjectsInputProps =>
  props.schemaType.jsonType === 'array' &&
  props.schemaType.of.every(({jsonType}) => jsonType === 'object')

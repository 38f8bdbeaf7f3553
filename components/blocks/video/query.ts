import {mediaProjection} from '../media-query'
import {pictureProjection} from '../picture-query'

export const videoProjection = `{
  _type,
  _key,
  ${mediaProjection},
  "captions": captions.asset->{_id, "path": coalesce(path, "")},
  "poster": poster${pictureProjection}
}`

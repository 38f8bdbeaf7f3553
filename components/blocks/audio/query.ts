import {mediaProjection} from '../media-query'

export const audioProjection = `{
  _type,
  _key,
  ${mediaProjection}
}`

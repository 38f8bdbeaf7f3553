import {pictureProjection} from '../picture-query'

export const figureProjection = `{
  _type,
  _key,
  "picture": picture${pictureProjection},
  caption,
  "size": coalesce(size, "body")
}`

import {pictureProjection} from '../picture-query'

export const galleryProjection = `{
  _type,
  _key,
  title,
  "pictures": coalesce(pictures[]{_key, caption, "picture": picture${pictureProjection}}, [])
}`

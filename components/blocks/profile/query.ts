import {pictureProjection} from '../picture-query'

export const profileProjection = `{
  _type,
  _key,
  text,
  "person": person->{
    _id,
    _type,
    "name": coalesce(name, ""),
    role,
    "slug": coalesce(slug.current, ""),
    "portrait": portrait${pictureProjection}
  }
}`

import {simpleTextProjection} from '../simple-text-query'

export const calloutProjection = `{
  _type,
  _key,
  "tone": coalesce(tone, "note"),
  title,
  "text": coalesce(text[]${simpleTextProjection}, [])
}`

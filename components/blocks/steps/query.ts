import {simpleTextProjection} from '../simple-text-query'

export const stepsProjection = `{
  _type,
  _key,
  title,
  "items": coalesce(items[]{
    _key,
    "title": coalesce(title, ""),
    "text": coalesce(text[]${simpleTextProjection}, []),
    check
  }, [])
}`

import {simpleTextProjection} from '../simple-text-query'

export const faqProjection = `{
  _type,
  _key,
  title,
  "items": coalesce(items[]{
    _key,
    "question": coalesce(question, ""),
    "answer": coalesce(answer[]${simpleTextProjection}, [])
  }, [])
}`

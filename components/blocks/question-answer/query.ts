import {simpleTextProjection} from '../simple-text-query'

export const questionAnswerProjection = `{
  _type,
  _key,
  "question": coalesce(question, ""),
  "answers": coalesce(answers[]{
    _key,
    "speaker": speaker->{_id, _type, name, "slug": coalesce(slug.current, "")},
    "text": coalesce(text[]${simpleTextProjection}, [])
  }, [])
}`

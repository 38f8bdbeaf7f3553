import {simpleTextProjection} from '../simple-text-query'

export const mythRealityProjection = `{
  _type,
  _key,
  "myth": myth->{_id, _type, publishedAt, "claim": coalesce(claim, ""), "slug": coalesce(slug.current, ""), verdict, "answer": coalesce(answer, "")},
  claim,
  verdict,
  "reality": coalesce(reality[]${simpleTextProjection}, [])
}`

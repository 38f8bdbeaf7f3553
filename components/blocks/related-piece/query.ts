export const relatedPieceProjection = `{
  _type,
  _key,
  why,
  "piece": piece->{
    _id,
    _type,
    publishedAt,
    "title": coalesce(title, "Untitled"),
    "slug": coalesce(slug.current, ""),
    "standfirst": coalesce(standfirst, "")
  }
}`

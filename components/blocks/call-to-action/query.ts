export const callToActionProjection = `{
  _type,
  _key,
  title,
  text,
  "label": coalesce(label, ""),
  link,
  "piece": piece->{_id, _type, publishedAt, "slug": coalesce(slug.current, "")}
}`

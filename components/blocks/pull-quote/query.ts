export const pullQuoteProjection = `{
  _type,
  _key,
  "text": coalesce(text, ""),
  attribution,
  role
}`

export const embedProjection = `{
  _type,
  _key,
  "title": coalesce(title, ""),
  "url": coalesce(url, "")
}`

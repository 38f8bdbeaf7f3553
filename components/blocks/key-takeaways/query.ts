export const keyTakeawaysProjection = `{
  _type,
  _key,
  "items": coalesce(items, [])
}`

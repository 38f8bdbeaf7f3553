export const checklistProjection = `{
  _type,
  _key,
  title,
  "items": coalesce(items[]{_key, "text": coalesce(text, ""), note}, [])
}`

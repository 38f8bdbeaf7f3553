export const timelineProjection = `{
  _type,
  _key,
  title,
  "events": coalesce(events[]{_key, when, "title": coalesce(title, ""), text}, [])
}`

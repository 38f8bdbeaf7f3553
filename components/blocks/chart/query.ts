export const chartProjection = `{
  _type,
  _key,
  "title": coalesce(title, ""),
  "kind": coalesce(kind, "bar"),
  unit,
  "labels": coalesce(labels, []),
  "series": coalesce(series[]{_key, "name": coalesce(name, ""), "values": coalesce(values, [])}, []),
  source,
  note
}`

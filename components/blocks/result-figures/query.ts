export const resultFiguresProjection = `{
  _type,
  _key,
  title,
  "results": coalesce(results[]{..., "label": coalesce(label, "")}, [])
}`

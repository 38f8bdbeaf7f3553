export const codeProjection = `{
  _type,
  _key,
  "code": coalesce(code, ""),
  "language": coalesce(language, "text"),
  filename,
  "highlightedLines": coalesce(highlightedLines, [])
}`

/** What is asked of a recording, inside the projection of its block. */
export const mediaProjection = `
  "title": coalesce(title, ""),
  url,
  duration,
  transcript,
  "file": file.asset->{_id, "path": coalesce(path, "")}
`

/** Fields of a recording, for use inside its block's projection. */
export const mediaProjection = `
  "title": coalesce(title, ""),
  url,
  duration,
  transcript,
  "file": file.asset->{_id, "path": coalesce(path, "")}
`

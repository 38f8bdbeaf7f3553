export const promptProjection = `{
  _type,
  _key,
  "title": coalesce(title, ""),
  "text": coalesce(text, ""),
  "model": model->{_id, _type, "name": coalesce(name, "")},
  version,
  testedOn,
  note
}`

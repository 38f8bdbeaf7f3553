/** A paragraph or list item, with what its links lead to. */
export const simpleTextProjection = `{
  ...,
  "markDefs": coalesce(markDefs[]{
    ...,
    _type == "internalLink" => {"target": reference->{_id, _type, "slug": coalesce(slug.current, "")}},
    _type == "glossaryTerm" => {"term": reference->{_id, _type, "slug": coalesce(slug.current, ""), "definition": coalesce(definition, "")}}
  }, [])
}`

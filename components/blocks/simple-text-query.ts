/** Projection of a text block, with the targets of its links. */
export const simpleTextProjection = `{
  ...,
  "children": coalesce(children[]{..., _type == "span" => {"text": coalesce(text, "")}}, []),
  "markDefs": coalesce(markDefs[]{
    ...,
    _type == "internalLink" => {"target": reference->{_id, _type, publishedAt, "slug": coalesce(slug.current, "")}},
    _type == "glossaryTerm" => {"term": reference->{_id, _type, "slug": coalesce(slug.current, ""), "definition": coalesce(definition, "")}}
  }, [])
}`

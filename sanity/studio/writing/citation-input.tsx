import {SelectInput, useFormValue, type StringInputProps} from 'sanity'

/** An input to choose one of the piece's own sources. */
export function CitationInput(props: StringInputProps) {
  const list = choicesAmong(useFormValue(['sources']))
  if (list.length === 0) {
    return (
      <p>
        There are no sources to choose from yet. Add one under “Sources”, and then come back to this
        citation.
      </p>
    )
  }
  return <SelectInput {...props} schemaType={{...props.schemaType, options: {list}}} />
}

/** The sources as options, numbered as readers see them. */
function choicesAmong(sources: unknown): {title: string; value: string}[] {
  if (!Array.isArray(sources)) return []
  return sources.flatMap(({_key, title}, index) =>
    typeof _key === 'string' ? [{value: _key, title: `${index + 1}. ${title || 'Untitled'}`}] : [],
  )
}

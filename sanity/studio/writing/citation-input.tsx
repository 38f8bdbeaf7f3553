import {SelectInput, useFormValue, type StringInputProps} from 'sanity'

/** Chooses one of the sources that the piece itself names. */
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

/** The sources in their order, numbered as readers see them. */
function choicesAmong(sources: unknown): {title: string; value: string}[] {
  if (!Array.isArray(sources)) return []
  return sources.flatMap(({_key, title}, index) =>
    typeof _key === 'string' ? [{value: _key, title: `${index + 1}. ${title || 'Untitled'}`}] : [],
  )
}

import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef} from 'react'
import {getSchemaTypeTitle, pathToString, useSchema, type Path, type SchemaType} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

/** An error that prevents publishing, and its path. */
interface Fault {
  message: string
  path: Path
}

const listOfProblems = 'sanity/structure/validation'

/** Shows what prevents publishing, and opens the first field if the form is still open. */
export function useRefusal(type: string): (verdict: string, faults: Fault[]) => void {
  const {push} = useToast()
  const schemaType = useSchema().get(type)
  const {onPathOpen, onFocus, openInspector} = useDocumentPane()
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return (verdict, [first, ...others]) => {
    if (!first) return
    const field = schemaType && fieldTitle(schemaType, first.path)
    push({
      id: 'refusal',
      status: 'error',
      title: verdict,
      description: [
        field ? `${field}: ${first.message}` : first.message,
        others.length > 0 && `And ${others.length} more, listed beside the form.`,
      ]
        .filter(Boolean)
        .join(' '),
      duration: 20_000,
      closable: true,
    })
    if (!isOpen.current) return
    onPathOpen(first.path)
    onFocus(first.path)
    // The path is passed again, because each of these calls replaces the pane's URL.
    if (others.length > 0) openInspector(listOfProblems, {path: pathToString(first.path)})
  }
}

/** Titles of the fields on a path, such as “Cover › Alternative text”. */
function fieldTitle(schemaType: SchemaType, path: Path): string {
  const titles: string[] = []
  let at: SchemaType | undefined = schemaType
  for (const segment of path) {
    if (typeof segment !== 'string' || at?.jsonType !== 'object') break
    at = at.fields.find(({name}) => name === segment)?.type
    if (!at) break
    titles.push(getSchemaTypeTitle(at))
  }
  return titles.join(' › ')
}

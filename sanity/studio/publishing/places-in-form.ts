import {getSchemaTypeTitle, type Path, type SchemaType} from 'sanity'

/** The titles of the fields on a path, such as “Cover › Alternative text”. */
export function fieldTitle(schemaType: SchemaType | undefined, path: Path): string {
  const titles: string[] = []
  let at = schemaType
  for (const segment of path) {
    if (typeof segment !== 'string' || at?.jsonType !== 'object') break
    at = at.fields.find(({name}) => name === segment)?.type
    if (!at) break
    titles.push(getSchemaTypeTitle(at))
  }
  return titles.join(' › ')
}

/** The title of the tab that a field is in; undefined in a form without tabs. */
export function tabTitle(schemaType: SchemaType | undefined, [name]: Path): string | undefined {
  if (schemaType?.jsonType !== 'object') return undefined
  const groups = schemaType.fields.find((field) => field.name === name)?.group
  const [group] = Array.isArray(groups) ? groups : [groups]
  return schemaType.groups?.find((known) => known.name === group)?.title
}

/** Findings in the order in which their fields stand in the form. */
export function inFormOrder<T extends {path: Path}>(
  schemaType: SchemaType | undefined,
  findings: readonly T[],
): T[] {
  const names = schemaType?.jsonType === 'object' ? schemaType.fields.map(({name}) => name) : []
  const rank = ({path: [name]}: T) => (typeof name === 'string' ? names.indexOf(name) : -1)
  return findings.toSorted((one, other) => rank(one) - rank(other))
}

import {get} from '@sanity/util/paths'
import {getSchemaTypeTitle, isReferenceSchemaType, type Path, type SchemaType} from 'sanity'
import {isStored, membersOf} from '@/lib/preflight/stored'

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

const mostLetters = 40

/**
 * What tells a place in a list from others: the first words of a paragraph, or the kind of a block;
 * undefined outside of lists.
 */
export function memberTitle(
  type: SchemaType | undefined,
  document: unknown,
  path: Path,
): string | undefined {
  const [name = '', key] = path
  if (typeof key !== 'object' || type?.jsonType !== 'object') return undefined
  const member = get(document, [name, key])
  if (!isStored(member)) return undefined
  const words = membersOf(member.children)
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')
  const start = words.slice(0, mostLetters).trim()
  if (start) return start.length < words.trim().length ? `“${start} …”` : `“${start}”`
  const list = type.fields.find((field) => field.name === name)?.type
  const kind = list?.jsonType === 'array' && list.of.find((of) => of.name === member._type)
  return kind && kind.name !== 'block' ? titleOf(kind) : undefined
}

/** A reference is called as what it leads to; by itself the Studio says "Reference to person". */
const titleOf = (kind: SchemaType) =>
  isReferenceSchemaType(kind)
    ? kind.to.map(getSchemaTypeTitle).join(' or ')
    : getSchemaTypeTitle(kind)

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

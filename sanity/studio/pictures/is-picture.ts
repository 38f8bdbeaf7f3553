import type {SchemaType} from 'sanity'

/** Whether a type is, or is made from, Sanity's image. */
export function isPicture(type: SchemaType): boolean {
  for (let at: SchemaType | undefined = type; at; at = at.type) if (at.name === 'image') return true
  return false
}

import type {Rule, SchemaType} from 'sanity'

/** Whether a document cannot go out without a value of this type, by its validation. */
export const isRequired = ({validation}: Pick<SchemaType, 'validation'>): boolean =>
  Array.isArray(validation) &&
  validation.some((rule) => isRule(rule) && rule.isRequired() && rule._level !== 'warning')

const isRule = (rule: unknown): rule is Rule =>
  typeof rule === 'object' && rule !== null && 'isRequired' in rule

export const requiredTitle = (title: string) => `${title} (required)`

const titled = new WeakMap<SchemaType, SchemaType>()

/** A type whose title says that it is required, if it is; the same one each time. */
export function titledRequired<T extends SchemaType>(type: T): T {
  if (!type.title || !isRequired(type)) return type
  if (!titled.has(type)) titled.set(type, {...type, title: requiredTitle(type.title)})
  return titled.get(type) as T
}

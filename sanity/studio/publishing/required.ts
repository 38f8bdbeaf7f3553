import type {Rule, SchemaType} from 'sanity'
import {conditionOf, type Around} from '@/sanity/schema/required-when'

type Validated = Pick<SchemaType, 'validation'>

/** Whether a document cannot go out without a value of this type, by its validation. */
export const isRequired = (type: Validated): boolean =>
  errorRulesOf(type).some((rule) => rule.isRequired())

/** The same where it is: some values are needed because of what stands beside them. */
export const isRequiredHere = (type: Validated, around: Around): boolean =>
  isRequired(type) ||
  errorRulesOf(type).some(({_rules}) =>
    _rules.some((spec) => 'constraint' in spec && conditionOf(spec.constraint)?.(around)),
  )

const errorRulesOf = ({validation}: Validated): Rule[] =>
  Array.isArray(validation)
    ? validation.filter((rule) => isRule(rule)).filter(({_level}) => _level !== 'warning')
    : []

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

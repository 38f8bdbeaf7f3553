import type {ValidationContext} from 'sanity'

/** What decides whether a field is needed: the object that it is in, and the document. */
export type Around = Pick<ValidationContext, 'parent' | 'document'>

const conditions = new WeakMap<object, (around: Around) => boolean>()

/**
 * A custom rule for a field that is needed in some cases only. Where it is, its label says so, as
 * of a field that is needed always: sanity/studio/publishing/required.ts.
 */
export function requiredWhen(isNeeded: (around: Around) => boolean, message: string) {
  const check = (value: unknown, context: ValidationContext) =>
    isNeeded(context) && isEmpty(value) ? message : true
  conditions.set(check, isNeeded)
  return check
}

const isEmpty = (value: unknown) => (typeof value === 'string' ? !value.trim() : !value)

/** When a custom rule demands a value; undefined if it is none of `requiredWhen`. */
export const conditionOf = (rule: unknown) =>
  typeof rule === 'function' ? conditions.get(rule) : undefined

import type {Finding, Stored} from './finding.ts'

export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects in a list field; empty if it is no list. */
export const membersOf = (value: unknown): Stored[] =>
  Array.isArray(value) ? value.filter(isStored) : []

/** The trimmed text of a field; empty if it is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The path to a member of a list field. */
export const pathTo = (field: string, {_key}: Stored): Finding['path'] =>
  typeof _key === 'string' ? [field, {_key}] : [field]

/** The blocks of all portable text fields of a document. */
export const textsOf = (document: Stored): {field: string; block: Stored}[] =>
  ['body', 'explanation'].flatMap((field) =>
    membersOf(document[field]).map((block) => ({field, block})),
  )

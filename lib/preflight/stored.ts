import type {Finding, Stored} from './finding.ts'

export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects in a list field; none where there is no list. */
export const membersOf = (value: unknown): Stored[] =>
  Array.isArray(value) ? value.filter(isStored) : []

/** The text of a field without the space around it; empty where there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The path to a member of a list field. */
export const pathTo = (field: string, {_key}: Stored): Finding['path'] =>
  typeof _key === 'string' ? [field, {_key}] : [field]

/** The parts of a document's texts, whichever of its fields they stand in. */
export const textsOf = (document: Stored): {field: string; block: Stored}[] =>
  ['body', 'explanation'].flatMap((field) =>
    membersOf(document[field]).map((block) => ({field, block})),
  )

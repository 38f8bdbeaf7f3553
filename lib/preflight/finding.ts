/** A rule's finding in a stored document. */
export interface Finding {
  /**
   * Name of the rule in kebab case, the same in the Studio, in reports and in the documentation.
   */
  rule: string
  /** An error prevents publishing; a warning is left to the editor. */
  level: 'error' | 'warning'
  /** What is wrong and how to fix it, in words for non-programmers. */
  message: string
  /** Path to the value: field names, and keys of list members. */
  path: (string | {_key: string})[]
}

/** A document as stored: fields may be missing, or not of the schema's type. */
export type Stored = Record<string, unknown>

/** Checks one document; `today` is a date such as 2026-11-24, or an instant in UTC. */
export type Rule = (document: Stored, today: string) => Finding[]

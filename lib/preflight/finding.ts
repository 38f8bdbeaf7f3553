/** What a rule found in a stored document. */
export interface Finding {
  /** Which rule, in kebab case: the same in the Studio, in reports and in the documentation. */
  rule: string
  /** An error keeps a piece from being published; a warning is for the editor to weigh. */
  level: 'error' | 'warning'
  /** What is wrong and what to do, for somebody who has never seen code. */
  message: string
  /** Where: field names, and the keys of members of lists. */
  path: (string | {_key: string})[]
}

/** A document as stored: any field may be missing, or be something else than the schema says. */
export type Stored = Record<string, unknown>

/** Looks at one document; `today` is a date such as 2026-11-24, or an instant in UTC that begins with it. */
export type Rule = (document: Stored, today: string) => Finding[]

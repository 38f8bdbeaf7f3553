/** A JSON object whose fields are not known yet. */
export type JsonObject = {[field: string]: unknown}

/** Tells a JSON object from arrays, null and plain values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An entry of a table that came with the code, never what every object inherits, such as `constructor`. */
export function entryOf<T>(table: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** The text of a field, or undefined when the field holds anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A column that the schema promises to be text. @throws Error when it is not. */
export function textColumn(row: Record<string, unknown>, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`Column ${column} holds no text`)
  return value
}

/** A column that the schema promises to be a number. @throws Error when it is not. */
export function numberColumn(row: Record<string, unknown>, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`Column ${column} holds no number`)
  return value
}

import type {Finding, Rule} from './finding.ts'
import {isStored, textOf} from './stored.ts'

type Path = Finding['path']

/** Finds a picture without an alternative text. */
export const missingAlt: Rule = (document) =>
  picturesIn(document, []).map((path) => ({
    rule: 'missing-alt',
    level: 'error',
    message: 'Describe the picture in one sentence, for readers who cannot see it.',
    path: [...path, 'alt'],
  }))

function picturesIn(value: unknown, path: Path): Path[] {
  if (Array.isArray(value))
    return value.flatMap((item) =>
      isStored(item) && typeof item._key === 'string'
        ? picturesIn(item, [...path, {_key: item._key}])
        : [],
    )
  if (!isStored(value)) return []
  if (value._type === 'picture') return value.asset && !textOf(value.alt) ? [path] : []
  return Object.entries(value).flatMap(([name, field]) => picturesIn(field, [...path, name]))
}

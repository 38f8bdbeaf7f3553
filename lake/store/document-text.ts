import type {LakeDocument} from '../documents/documents.ts'
import {referencesOf, type References} from '../documents/references.ts'

// Characters of JSON; longer fields stay on disk until they are read.
const longestKept = 400

/** The part of a document in memory: short fields, and data that indexes need of the rest. */
export interface Head {
  /** All fields in order; long ones are null. */
  fields: Record<string, unknown>
  long: string[]
  references: {strong: string[]; weak: string[]; foreign: string[]}
}

export function documentText(document: LakeDocument): {body: string; head: string} {
  const long: string[] = []
  const whole: string[] = []
  const kept: string[] = []
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue
    const json = JSON.stringify(value)
    const key = JSON.stringify(name)
    const isLong = json.length > longestKept && !name.startsWith('_')
    if (isLong) long.push(name)
    whole.push(`${key}:${json}`)
    kept.push(`${key}:${isLong ? 'null' : json}`)
  }
  const references = JSON.stringify(listed(referencesOf(document)))
  return {
    body: `{${whole.join(',')}}`,
    head: `{"fields":{${kept.join(',')}},"long":${JSON.stringify(long)},"references":${references}}`,
  }
}

function listed({strong, weak, foreign}: References): Head['references'] {
  return {strong: [...strong], weak: [...weak], foreign: [...foreign]}
}

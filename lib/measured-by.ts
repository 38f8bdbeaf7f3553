import {labelOf} from './labels'
import {resultChange, type ReportedResult} from './result-change'

/** What is read of a result; its words may contain stega characters. */
export interface Answerable extends Omit<ReportedResult, 'betterWhen'> {
  measuredBy?: string | undefined
}

/**
 * Who answers for a result: “Measured by” and “the client”. Without a figure nothing was measured
 * that a reader could see: the result is only reported. `by` is undefined if nobody said who.
 */
export function measuredInParts(result: Answerable): {words: string; by: string | undefined} {
  const {measuredBy} = result
  if (!measuredBy) return {words: 'Who measured it was not said', by: undefined}
  const isReport = resultChange(result).kind === 'unpublished'
  return {
    words: isReport ? 'Reported by' : 'Measured by',
    by: labelOf('measuredBy', measuredBy),
  }
}

/** The same in one line: “Reported by the vendor or integrator”. */
export function measuredInWords(result: Answerable): string {
  const {words, by} = measuredInParts(result)
  return by ? `${words} ${by}` : words
}

import {askedBeforePublishing} from '@/lib/preflight/preflight'
import type {Settled} from './checked-draft'
import {changeRecord, type Question} from './form-record'
import {useIsOpen, useRefusal} from './refusal'

/** Rules whose findings were accepted. */
export type Accepted = readonly string[]

/**
 * Returns a function that asks before a piece goes out in which readers would miss something, unless
 * it was accepted or they miss it already; it returns whether it asked. Where the form was closed
 * meanwhile, it says so instead.
 */
export function useQuestion(id: string, type: string, verb: Question['verb']) {
  const refuse = useRefusal(id, type)
  const isOpen = useIsOpen()
  return (
    {draft, published}: Settled,
    accepted: Accepted,
    again: (accepted: Accepted) => void,
  ): boolean => {
    const asked = draft ? askedBeforePublishing(draft, published) : []
    const findings = asked.filter(({rule}) => !accepted.includes(rule))
    if (findings.length === 0) return false
    const accept = () => again(asked.map(({rule}) => rule))
    if (isOpen.current) changeRecord(id, {question: {verb, findings, accept}})
    else refuse(verb === 'Publish' ? 'Not published yet' : 'Not scheduled yet', findings)
    return true
  }
}

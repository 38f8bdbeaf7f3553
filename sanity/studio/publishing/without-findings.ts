import {isStored} from '@/lib/preflight/stored'
import {nameOf} from './true-findings'

/** The parts of a form's state that lead to deeper ones. */
const deeper = ['field', 'fieldSet', 'item', 'members'] as const

/**
 * Returns a function that takes hidden findings out of a form's state. What has none of them stays
 * the same object, and what has some becomes the same one each time, so that no input is drawn again
 * for it.
 */
export function withoutFindings(hidden: ReadonlySet<string>): <T>(state: T) => T {
  const known = new WeakMap<object, unknown>()

  function quiet(state: unknown): unknown {
    if (typeof state !== 'object' || state === null) return state
    if (!known.has(state)) known.set(state, Array.isArray(state) ? list(state) : node(state))
    return known.get(state)
  }

  function list(states: readonly unknown[]): readonly unknown[] {
    const changed = states.map(quiet)
    return changed.some((state, at) => state !== states[at]) ? changed : states
  }

  function node(state: object): unknown {
    if (!isStored(state)) return state
    const changes: Record<string, unknown> = {}
    for (const name of deeper) {
      const part = quiet(state[name])
      if (part !== state[name]) changes[name] = part
    }
    const {validation} = state
    if (Array.isArray(validation)) {
      const shown = validation.filter((finding) => !hidden.has(nameOf(finding)))
      if (shown.length < validation.length) changes.validation = shown
    }
    return Object.keys(changes).length > 0 ? {...state, ...changes} : state
  }

  // Only lists of findings get shorter, so the type stays.
  return <T>(state: T) => (hidden.size > 0 ? (quiet(state) as T) : state)
}

import {get, startsWith} from '@sanity/util/paths'
import {pathToString, type Path, type ValidationMarker} from 'sanity'

type Marker = Pick<ValidationMarker, 'level' | 'message' | 'path'>

/** All findings in one state of a document. */
export interface Check {
  document: unknown
  findings: readonly Marker[]
}

interface Looked<M extends Marker> {
  /** Findings that hold of the text as it stands. */
  holding: M[]
  /** Whether others may hold too: the text was changed since, and must be checked again. */
  isUnsure: boolean
}

/**
 * Tells findings that hold from those about an older text. The Studio pairs the newest text with the
 * newest finished validation: a finding in a place that was changed since the form was opened holds
 * only if `check` found it with the same value there.
 */
export function trueFindings<M extends Marker>(
  findings: readonly M[],
  {value, opened, touched, check}: Seen,
): Looked<M> {
  const looked: Looked<M> = {holding: [], isUnsure: false}
  for (const finding of findings) {
    const {path} = finding
    const now = JSON.stringify(get(value, path))
    const isAsOpened = now === JSON.stringify(get(opened, path))
    if (isAsOpened && !isTouched(path, touched)) looked.holding.push(finding)
    else if (!check || now !== JSON.stringify(get(check.document, path))) looked.isUnsure = true
    else if (check.findings.some((other) => nameOf(other) === nameOf(finding)))
      looked.holding.push(finding)
  }
  return looked
}

interface Seen {
  /** The document as it stands in the form. */
  value: unknown
  /** The document when the form was opened. */
  opened: unknown
  touched: ReadonlyMap<string, Path>
  check: Check | undefined
}

/** Whether a place, or something in it, was changed. */
export const isTouched = (path: Path, touched: ReadonlyMap<string, Path>): boolean =>
  [...touched.values()].some((changed) => startsWith(path, changed))

/**
 * Findings without the Studio's own “Required” inside an empty address, of which the address itself
 * says more.
 */
export function saidOnce<M extends Marker>(findings: readonly M[]): M[] {
  const isEcho = ({path, message}: M) =>
    path.at(-1) === 'current' &&
    message === 'Required' &&
    findings.some((other) => pathToString(other.path) === pathToString(path.slice(0, -1)))
  return findings.filter((finding) => !isEcho(finding))
}

/** A name of a finding, the same for the same finding at the same place. */
export const nameOf = ({level, message, path}: Marker): string =>
  `${level} ${pathToString(path)} ${message}`

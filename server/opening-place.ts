import type {LeftNote} from '../lib/previews/preview-note.ts'
import type {Opening} from '../sanity/preview-links/opening.ts'

/** Global key under which the site, a separate bundle, provides the lookup of preview links. */
export const openingPlace = Symbol.for('casebook.previewLinks')

/** The lookup of preview links; each function throws if the lake does not respond. */
export interface PreviewLookup {
  openingAt(secret: string, asked?: string): Promise<Opening>
  passFor(secret: string, passcode: string): Promise<string | undefined>
  leaveNote(
    secret: string,
    asked: string | undefined,
    note: LeftNote,
  ): Promise<'kept' | 'full' | 'closed'>
}

/** @throws before the site has started */
export function previewLookup(): PreviewLookup {
  const lookup: PreviewLookup | undefined = Reflect.get(globalThis, openingPlace)
  if (!lookup) throw new Error('The site has not started yet.')
  return lookup
}

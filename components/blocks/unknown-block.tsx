import type {UnknownNodeType} from '@portabletext/react'

/** A note to editors in place of a block that the site has no component for. */
export function UnknownBlockNote({value}: {value: UnknownNodeType}) {
  return (
    <aside className="border-s-4 border-warn bg-surface px-5 py-4 font-sans text-small">
      The site cannot show a block of the type “{value._type}”. Readers do not see this note: remove
      the block, or ask a developer to add it.
    </aside>
  )
}

/** Renders nothing: readers do not see unknown blocks. */
export const UnknownBlockLeftOut = () => null

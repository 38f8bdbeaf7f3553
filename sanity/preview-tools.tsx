import {draftMode} from 'next/headers'
import {VisualEditing} from 'next-sanity/visual-editing'
import {SanityLive} from './live'

/** Live updates of drafts and click-to-edit, for editors only: readers get neither. */
export async function PreviewTools() {
  const {isEnabled} = await draftMode()
  if (!isEnabled) return null
  return (
    <>
      <aside aria-label="Preview" className="preview-bar">
        <p>You see drafts that readers do not.</p>
        <a href="/api/draft-mode/disable">Leave preview</a>
      </aside>
      <SanityLive includeDrafts={false} action="refresh" />
      <VisualEditing />
    </>
  )
}

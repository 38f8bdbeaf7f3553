import {KeptList} from '@/components/saved/kept-list'
import {PageHeader} from '@/components/site/page-header'
import {savedPlace} from '@/lib/addresses/places'
import type {PageDescription} from '../page-metadata'

export const savedDescription: PageDescription = {
  title: savedPlace.title,
  description: savedPlace.about,
  path: savedPlace.path,
  // There is nothing on it but what a browser adds.
  noIndex: true,
}

/** The pieces that a reader keeps, and what keeping means. */
export function SavedPage({preview = false}: {preview?: boolean}) {
  return (
    <div className="sheet">
      <PageHeader title={savedPlace.title}>
        <p>{savedPlace.about}</p>
      </PageHeader>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <KeptList preview={preview} />
        <section
          aria-labelledby="how"
          className="border-ink text-small text-muted stack-3 border-t pt-4 font-sans"
        >
          <h2 id="how" className="text-ink font-semibold">
            How keeping works
          </h2>
          <p>
            “Keep for later” stands at the end of each piece. Your browser then notes the piece and
            stores a copy of its text and pictures, so that it can be read where there is no
            network. Films, recordings and files to download are not in the copy.
          </p>
          <p>
            While there is a network you always see the piece as it stands now, and the copy is
            renewed. Without one you see the copy, and the day it is from: corrections made since
            then are not in it.
          </p>
          <p>
            We are not told what you keep, and no other device of yours is. There is no account and
            no cookie. “Remove” takes both the note and the copy away; so does clearing the data of
            this site in your browser, and a browser that runs out of room may do the same.
          </p>
        </section>
      </div>
    </div>
  )
}

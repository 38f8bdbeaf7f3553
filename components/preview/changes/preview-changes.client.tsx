'use client'

import {useEffect, useState} from 'react'
import {pieceIn} from '../preview-passages'
import {markChanges, type Changes} from './mark-changes'

interface PreviewChangesProps {
  /** Address of the published page. */
  published: string
}

type State = {state: 'reading' | 'failed'} | {state: 'marked'; changes: Changes}

/** Marks on a draft's page what differs from the published page, and shows how much that is. */
export function PreviewChanges({published}: PreviewChangesProps) {
  const [marked, setMarked] = useState<State>({state: 'reading'})
  useEffect(() => {
    const leaving = new AbortController()
    void markAgainst(published, leaving.signal).then(
      (changes) => changes && setMarked({state: 'marked', changes}),
      () => leaving.signal.aborted || setMarked({state: 'failed'}),
    )
    return () => leaving.abort()
  }, [published])
  return (
    <output className="contents">
      {marked.state === 'reading' && 'Comparing with the published page …'}
      {marked.state === 'failed' && 'The published page could not be read: load this page again.'}
      {marked.state === 'marked' && (
        <>
          {inWords(marked.changes)}
          {totalOf(marked.changes) > 0 && (
            <button
              type="button"
              onClick={showNext}
              className="tap cursor-pointer underline underline-offset-4"
            >
              Next change
            </button>
          )}
        </>
      )}
    </output>
  )
}

/** Marks the page; undefined if it was left meanwhile or is marked already. */
async function markAgainst(address: string, signal: AbortSignal): Promise<Changes | undefined> {
  const answer = await fetch(address, {credentials: 'omit', signal})
  if (!answer.ok) throw new Error(`The published page answers ${answer.status}`)
  const published = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const [shown, then] = [pieceIn(document), pieceIn(published)]
  if (!shown || !then) throw new Error('There is no piece on the page')
  return signal.aborted ? undefined : markChanges(shown, then)
}

const totalOf = ({changed, added, removed}: Changes) => changed + added + removed

function inWords({changed, added, removed}: Changes): string {
  const parts = [
    changed && `${passages(changed)} changed`,
    added && `${passages(added)} added`,
    removed && `${passages(removed)} removed`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'No words differ from the published page'
}

const passages = (count: number) => (count === 1 ? '1 passage' : `${count} passages`)

/** Scrolls to the first mark below the viewport, or after the last to the first one. */
function showNext() {
  const marks = [...document.querySelectorAll('main ins, main del')]
  const isBelow = (mark: Element) => mark.getBoundingClientRect().top > window.innerHeight / 2 + 8
  const next = marks.find(isBelow) ?? marks[0]
  next?.scrollIntoView({block: 'center'})
}

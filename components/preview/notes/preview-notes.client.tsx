'use client'

import {useEffect, useState, useSyncExternalStore} from 'react'
import {passagesIn, pieceIn, textOf} from '../preview-passages'
import {NoteForm} from './note-form.client'

/** Lets visitors of a preview leave notes: each passage gets a button that opens a form. */
export function PreviewNotes() {
  // False during server rendering: without scripts there is nothing to press.
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [isChoosing, setChoosing] = useState(false)
  const [passage, setPassage] = useState<string>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!isChoosing) return undefined
    return addButtons((element) => {
      setSaid('')
      setPassage(textOf(element).trim())
    })
  }, [isChoosing])
  if (!isAwake) return null
  return (
    <>
      <button
        type="button"
        aria-pressed={isChoosing}
        onClick={() => {
          setChoosing(!isChoosing)
          setSaid(isChoosing ? '' : 'Choose a passage: each has a button now.')
        }}
        className="tap cursor-pointer underline decoration-transparent underline-offset-4 hover:decoration-current aria-pressed:decoration-current print:hidden"
      >
        Leave notes
      </button>
      <output className={said ? 'print:hidden' : 'sr-only'}>{said}</output>
      {passage !== undefined && (
        <NoteForm
          passage={passage}
          onClose={() => setPassage(undefined)}
          onSent={() => setSaid('Sent: the editors have your note.')}
        />
      )}
    </>
  )
}

const never = () => () => undefined

/** Adds a button at the end of each passage; returns a function that removes them. */
function addButtons(onChoose: (passage: Element) => void): () => void {
  const piece = pieceIn(document)
  const passages = piece ? passagesIn(piece) : []
  const buttons = passages.map((passage) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'note-button'
    button.ariaLabel = `Leave a note on: ${startOf(textOf(passage))}`
    button.addEventListener('click', (event) => {
      // The passage may be a summary or a link, whose default action must not run.
      event.preventDefault()
      event.stopPropagation()
      onChoose(passage)
    })
    passage.append(button)
    return button
  })
  return () => {
    for (const button of buttons) button.remove()
  }
}

const startOf = (text: string) => text.trim().split(/\s+/).slice(0, 8).join(' ')

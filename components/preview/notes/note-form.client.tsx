'use client'

import {useEffect, useId, useRef, useState, type FormEvent} from 'react'
import {longestNote} from '@/lib/previews/preview-note'

interface NoteFormProps {
  /** The text that the note is about. */
  passage: string
  onClose: () => void
  onSent: () => void
}

/**
 * A form for a note on a passage, sent to the editors. The text is kept if sending fails, or the
 * form is closed and opened again.
 */
export function NoteForm({passage, onClose, onSent}: NoteFormProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const isSent = useRef(false)
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [name, text] = [fields.get('name'), fields.get('text')]
    setSending(true)
    setProblem('')
    void sendNote({name, text, passage})
      .then((wrong) => {
        if (wrong) return setProblem(wrong)
        isSent.current = true
        onSent()
        // Closing returns the focus to the passage.
        return dialog.current?.close()
      })
      .finally(() => setSending(false))
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onClose={() => {
        const fields = form.current && new FormData(form.current)
        lastName = String(fields?.get('name') ?? '')
        unsent.set(passage, isSent.current ? '' : String(fields?.get('text') ?? ''))
        onClose()
      }}
      className="bg-paper text-ink border-line m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg border p-6 backdrop:bg-black/40"
    >
      <form ref={form} onSubmit={send} className="stack-4">
        <h2 id={`${id}-title`} className="text-subheading font-serif font-semibold">
          A note to the editors
        </h2>
        <blockquote className="border-line text-muted line-clamp-3 border-l-2 pl-4 wrap-anywhere">
          {passage}
        </blockquote>
        <p className="stack-1">
          <label htmlFor={`${id}-name`} className="block font-semibold">
            Your name
          </label>
          <input
            id={`${id}-name`}
            name="name"
            required
            autoComplete="name"
            defaultValue={lastName}
            maxLength={longestNote.name}
            className={field}
          />
        </p>
        <p className="stack-1">
          <label htmlFor={`${id}-text`} className="block font-semibold">
            Your note
          </label>
          <textarea
            id={`${id}-text`}
            name="text"
            required
            rows={5}
            defaultValue={unsent.get(passage)}
            maxLength={longestNote.text}
            className={field}
          />
        </p>
        {problem && (
          <p role="alert" className="text-warn font-semibold">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap gap-4">
          <button
            type="submit"
            disabled={isSending}
            className="bg-ink text-paper min-h-11 cursor-pointer rounded-md px-5 font-semibold disabled:opacity-60"
          >
            {isSending ? 'Sending …' : 'Send'}
          </button>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="min-h-11 cursor-pointer px-3 underline underline-offset-4"
          >
            Leave it
          </button>
        </div>
      </form>
    </dialog>
  )
}

const field = 'border-muted bg-paper w-full rounded-md border px-3 py-2'

/** Prefilled in the next note on this page; not stored. */
let lastName = ''

/** Text of closed forms, by passage. */
const unsent = new Map<string, string>()

const unreachable = 'It could not be sent: see that you are online, and send it again.'

/** @returns an error message for the visitor; undefined once the note is stored */
async function sendNote(note: object): Promise<string | undefined> {
  try {
    const answer = await fetch(window.location.pathname, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(note),
    })
    if (answer.ok) return undefined
    const said: unknown = await answer.json().catch(() => undefined)
    const {message} = Object(said)
    return typeof message === 'string'
      ? message
      : 'It could not be kept: load this page again to see whether the link is still open.'
  } catch {
    return unreachable
  }
}

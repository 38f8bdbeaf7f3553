/** A note by a visitor of a preview link, as stored; any field may be missing. */
export interface PreviewNote {
  _id: string
  /** ISO date and time. */
  _createdAt?: string
  /** The link it came through, and who that is for. */
  link?: {id: string; label: string} | null
  /** Published id and type of the piece. */
  piece?: {id: string; type: string; title: string} | null
  /** The release whose version was read; missing for the draft. */
  release?: {name: string; title: string} | null
  /** The visitor's name, as entered. */
  name?: string | null
  text?: string | null
  /** The text of the passage, as read. */
  passage?: string | null
  /** Path to that text in the piece, such as `body[_key=="a"]`, if it was found. */
  path?: string | null
  /** ISO date and time. */
  resolvedAt?: string | null
  resolver?: {id: string; name: string} | null
}

/** A note as a visitor sends it. */
export interface LeftNote {
  name: string
  text: string
  passage: string
}

/** Maximum lengths in characters. */
export const longestNote = {name: 80, text: 2000, passage: 2000}

/** Parses a note; returns an error message for its author if it is invalid. */
export function readNote(sent: unknown): LeftNote | {problem: string} {
  const {name, text, passage} = Object(sent)
  const note = {name: trimmed(name), text: trimmed(text), passage: trimmed(passage)}
  if (!note.name) return {problem: 'Write your name, so that the editors know who says it.'}
  if (!note.text) return {problem: 'Write what you want to say.'}
  if (note.name.length > longestNote.name)
    return {problem: `The name is longer than ${longestNote.name} characters: shorten it.`}
  if (note.text.length > longestNote.text)
    return {problem: `The note is longer than ${longestNote.text} characters: make two of it.`}
  // A beginning is enough to find the passage.
  return {...note, passage: note.passage.slice(0, longestNote.passage)}
}

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

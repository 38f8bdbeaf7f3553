import {stegaClean} from '@sanity/client/stega'

/**
 * The turns of a transcript, which an empty line parts. What the preview hid in the transcript, so
 * that a press opens its field, is hidden in each of them.
 */
export function turnsOf(transcript: string | null): string[] {
  if (!transcript) return []
  const plain = stegaClean(transcript)
  const hidden = transcript.slice(plain.length)
  return plain
    .split(/\n\s*\n/)
    .filter((turn) => turn.trim())
    .map((turn) => turn + hidden)
}

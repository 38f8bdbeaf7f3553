import {stegaClean} from '@sanity/client/stega'

/**
 * The turns of a transcript, separated by empty lines. The transcript's stega characters are copied
 * to each turn, so that click-to-edit works.
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

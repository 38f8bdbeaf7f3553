import {stegaClean} from 'next-sanity'
import type {Block} from '../types'

export const tones = {
  note: {word: 'Note', colour: 'border-accent', ink: 'text-accent'},
  tip: {word: 'Tip', colour: 'border-mark', ink: 'text-mark'},
  warning: {word: 'Warning', colour: 'border-warn', ink: 'text-warn'},
}

/** The tone of a callout; `note` if the stored one is no longer offered. */
export function toneOf({tone}: Block<'callout'>): keyof typeof tones {
  const chosen = stegaClean(tone)
  return Object.hasOwn(tones, chosen) ? chosen : 'note'
}

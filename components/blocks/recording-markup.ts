import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {element, paragraphs} from './markup-parts'
import {sourceOf} from './media'
import type {Block} from './types'

/** A recording with a player, a link for readers without one, and its transcript. */
export function recordingMarkup(
  player: 'audio' | 'video',
  value: Block<'video'> | Block<'audio'>,
): ElementContent[] {
  const source = sourceOf(value)
  if (!source) return []
  const src = absoluteUrl(source)
  const {title, duration, transcript} = value
  const name = [title, duration && `(${duration})`].filter(Boolean).join(' ')
  return [
    h(
      'figure',
      h(player, {src, controls: true}),
      h('figcaption', h('a', {href: src}, name || src)),
    ),
    ...(transcript ? [...element('h4', 'Transcript'), ...paragraphs(transcript)] : []),
  ]
}

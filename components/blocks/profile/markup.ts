import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {paragraphs} from '../markup-parts'
import type {Block} from '../types'

export function profileMarkup({person, text}: Block<'profile'>): ElementContent[] {
  if (!person?.name) return []
  const path = pathOf(person)
  const name = path ? h('a', {href: absoluteUrl(path)}, person.name) : person.name
  return [h('p', h('strong', name), person.role ? `, ${person.role}` : ''), ...paragraphs(text)]
}

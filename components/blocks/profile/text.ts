import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const profileText = ({person, text}: Block<'profile'>) =>
  person?.name ? paragraphs([person.name, person.role].filter(Boolean).join(', '), text) : ''

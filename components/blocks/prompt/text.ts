import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const promptText = ({title, text, note}: Block<'prompt'>) =>
  text ? paragraphs(title, text, note) : ''
